/** Version of the code that judges: named in every decision and summary so that they can be replayed. Equals package.json's version. */
export const ENGINE = '0.1.0';
