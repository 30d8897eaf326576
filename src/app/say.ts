import type { Bilingual } from '../core/shared/bilingual.ts'

/** Why the program goes no further, in a sentence for the person at the terminal. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly sentence: Bilingual
  constructor(sentence: Bilingual) {
    super(sentence.en)
    this.sentence = sentence
  }
}

/** Says a sentence in a terminal in both languages: whoever starts the program has not said which one is theirs. */
export const say = ({ en, fr }: Bilingual): void => {
  process.stdout.write(`${en}\n${fr}\n`)
}

/** Says why it goes no further, and leaves with 1. */
export const stopWith = (...sentences: readonly Bilingual[]): never => {
  for (const { en, fr } of sentences) process.stderr.write(`${en}\n${fr}\n`)
  process.exit(1)
}
