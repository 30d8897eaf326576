import type { Language } from '../../core/shared/bilingual.ts'

/** A whole sentence, or one with places to fill. Never a piece of one. */
type Sentence = string | ((...places: never[]) => string)

/** French must have each sentence that English has, with the same places, and no other. */
type Twin<Sentences> = {
  readonly [Key in keyof Sentences]: Sentences[Key] extends (...places: infer Places) => string
    ? (...places: Places) => string
    : string
}

/** The sentences of a screen. One that is missing in either language does not compile; there is no fall-back. */
export const sentences = <const Sentences extends Readonly<Record<string, Sentence>>>(both: {
  readonly en: Sentences
  readonly fr: Twin<NoInfer<Sentences>>
}): Readonly<Record<Language, Twin<Sentences>>> => both as unknown as Readonly<Record<Language, Twin<Sentences>>>
