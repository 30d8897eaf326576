import { asCode, table } from './markdown.ts'
import type { Certainty, Code, CodeList, Source } from '../../src/core/programme/code-list.ts'

/** docs/reference/code-lists.md: every code, what it means in both languages, and who says so. */
export const codeListsPage = (lists: readonly CodeList[]): string =>
  [head, ...[...lists].sort((a, b) => (a.id < b.id ? -1 : 1)).map(section)].join('\n')

const certainties: Readonly<Record<Certainty, readonly [string, string]>> = {
  read: ['read in the source', 'lu dans la source'],
  recomputed: ['recomputed from printed figures', 'recalculé à partir de chiffres publiés'],
  inferred: ['inferred', 'déduit'],
  'second-hand': ['from someone else’s summary', 'tiré d’un résumé fait par un tiers'],
  remembered: ['remembered, no source found', 'connu de mémoire, sans source'],
  assumption: ['our own assumption', 'notre propre hypothèse'],
}

const head = `# Code lists · Listes de codes

_Generated from \`src/catalogues/code-lists\` by \`npm run generate\`. Page produite à partir du code._

Codes are what the files and the database hold; the sentences are what people read. Keys of sources are explained in
[sources.md](sources.md). Les codes figurent dans les fichiers et la base de données; les libellés sont ce que lisent les
gens. Les clés des sources sont expliquées dans [sources.md](sources.md).

${table(
  ['certainty · certitude', 'English', 'Français'],
  Object.entries(certainties).map(([name, [en, fr]]) => [name, en, fr]),
)}`

const section = (list: CodeList): string =>
  `## ${list.id}

**${list.title.en}** · **${list.title.fr}** (${said(list.source)})

${table(
  ['code', 'English', 'Français', 'source'],
  list.codes.map((one) => [
    asCode(one.code),
    one.label.en,
    one.label.fr,
    [inForce(one), said(one.source ?? list.source)].filter(Boolean).join('; '),
  ]),
)}`

const said = ({ certainty, key }: Source): string =>
  key ? `[${key}](sources.md#${key.toLowerCase()}), ${certainty}` : certainty

const inForce = ({ from, to }: Code): string => (from || to ? `${from ?? '…'} – ${to ?? '…'}` : '')
