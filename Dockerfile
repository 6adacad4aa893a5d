# The image brings its own Node 24, so the one that npm would bring (an optional dependency) stays out.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=optional && npm run build

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY .npm .npm
RUN npm ci --omit=dev --omit=optional && npm cache clean --force && install -d -o node -g node /data
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "dist/src/server/main.js"]
