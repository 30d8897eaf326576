export type BodyReader = ReadableStreamDefaultReader<Uint8Array>

/** The next piece of a body; null at its end, and where the line breaks: what should have followed never comes. */
export const nextPiece = async (reader: BodyReader): Promise<Uint8Array | null> => {
  try {
    return (await reader.read()).value ?? null
  } catch {
    return null
  }
}

/**
 * Reads what is left of a body and keeps nothing. A browser reads an answer only when it has sent all it has: without this
 * it would tell of a broken line.
 * @param most bytes, after which it is left to break.
 */
export const readAway = async (reader: BodyReader, most: number): Promise<void> => {
  let left = most
  while (left > 0) {
    const piece = await nextPiece(reader)
    if (piece === null) return
    left -= piece.length
  }
}
