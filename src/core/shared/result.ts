/** What a decision answers: what should happen, or why not. A refusal is a value; an exception is a bug. */
export type Result<Done, Refusal> =
  { readonly ok: true; readonly value: Done } | { readonly ok: false; readonly refusal: Refusal }

export const done = <Done>(value: Done): Result<Done, never> => ({ ok: true, value })
export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({ ok: false, refusal })
