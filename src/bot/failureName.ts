/** How a failure may be told of: the code that the system or a fault gave it, else its class. Its message can carry words of people. */
export function failureName(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const code = 'code' in failure ? String(failure.code) : '';
  return NAME.test(code) ? code : failure.constructor.name;
}

const NAME = /^\w{1,60}$/;
