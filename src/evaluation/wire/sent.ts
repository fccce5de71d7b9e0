/** The fields that have a value: what is absent is not sent. */
export const sent = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A JSON schema with these properties, as SDKs and agents declare tools. */
export const schemaOf = (parameters: readonly string[]): Record<string, unknown> => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map((name) => [name, { type: 'string' }])),
});
