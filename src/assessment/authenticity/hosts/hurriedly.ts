/** A host as a hurried reader reads it: digits and letters that stand for others (`1rs`, `lnternal`, `g0v`) are those. */
export const hurriedly = (host: string): string =>
  /[01345l]/.test(host) ? host.split('.').map(readLabel).join('.') : host;

const readLabel = (label: string): string =>
  /[a-z]/.test(label)
    ? label
        .replace(/(?<![a-z0-9])[1l]rs(?=gov|tax|pay|refund|[^a-z]|$)/g, 'irs')
        .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
        .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
        .replace(/(?<=[a-z])4(?=[a-z])/g, 'a')
        .replace(/(?<=[a-z])5(?=[a-z])/g, 's')
        .replace(/(?<![a-z])[1l](?=nternal)/g, 'i')
    : label;
