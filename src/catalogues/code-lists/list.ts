import type { Code, CodeList, Source } from '../../core/programme/code-list.ts'

export const list = (id: string, en: string, fr: string, source: Source, codes: readonly Code[]): CodeList => ({
  id,
  title: { en, fr },
  source,
  codes,
})

export const c = (code: string, en: string, fr: string, source?: Source): Code => ({
  code,
  label: { en, fr },
  ...(source && { source }),
})

/** A value no source gives: ours, and shown as such. */
export const assumed: Source = { certainty: 'assumption' }
