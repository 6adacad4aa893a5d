/**
 * Lints planted samples with the real configuration: JSON in, JSON out. A process of its own, because ESLint loads its
 * configuration by dynamic import, which jest's sandbox does not offer. `typed` samples also run the rules that need types.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const untyped = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const typed = new ESLint();

const findings = [];
for (const { file, code, needsTypes } of JSON.parse(await text(process.stdin))) {
  const [result] = await (needsTypes ? typed : untyped).lintText(code, { filePath: file });
  findings.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(findings));
