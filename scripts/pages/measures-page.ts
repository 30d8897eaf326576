import type { PlanFacts } from '../../src/core/facts/plan.ts'
import type { SiteMonthFacts } from '../../src/core/facts/site-month.ts'
import type { Criterion } from '../../src/core/measures/criterion.ts'
import type { Measure, Subject } from '../../src/core/measures/measure.ts'
import type { Report, Row, Term } from '../../src/core/measures/report.ts'
import { certaintyTitle } from '../../src/core/programme/certainty.ts'
import type { Source } from '../../src/core/programme/code-list.ts'
import { effective } from '../../src/core/programme/programme.ts'
import type { EffectiveEdition, Programme } from '../../src/core/programme/programme.ts'
import type { Setting } from '../../src/core/programme/setting.ts'
import { messages } from '../../src/features/reports/define-measure/messages.ts'
import type { Bilingual, Language } from '../../src/core/shared/bilingual.ts'
import { asCode, table } from './markdown.ts'

/**
 * docs/reference/measures-….md: an edition in both languages side by side, from the very objects that judge: its settings,
 * the rows of its reports, and every measure down to its clauses.
 */
export const makeMeasuresPage = (programme: Programme, editionId: string): Promise<string> => {
  const edition = programme.editions.find(({ id }) => id === editionId)
  if (!edition) throw new RangeError(`${programme.id} has no edition ${editionId}`)
  const whole = effective(edition)
  const { planExited, planStarted, siteMonth } = whole.subjects
  return Promise.resolve(
    [
      head(programme, whole),
      settings(edition.settings),
      ...whole.reports.map(reportSection),
      ...outcomes(whole),
      subjectSection<PlanFacts>(planExited),
      subjectSection<PlanFacts>(planStarted),
      ...(siteMonth ? [subjectSection<SiteMonthFacts>(siteMonth)] : []),
    ].join('\n'),
  )
}

const head = ({ name }: Programme, { edition }: EffectiveEdition): string => `# ${name.en} · ${name.fr}, ${edition.id}

_Generated from \`src/catalogues/programmes/${edition.programme}\` by \`npm run generate\`. Page produite à partir du code._

${pair({
  en: `In force from ${edition.from} until another edition begins. Described by the sources until ${edition.describedUntil ?? 'no last day'}.`,
  fr: `En vigueur du ${edition.from} jusqu’à l’édition suivante. Décrite par les sources jusqu’au ${edition.describedUntil ?? 'jour indéterminé'}.`,
})}${edition.notes.map((note) => pair(note)).join('')}
How to read a report: [read-a-report.md](../guide/read-a-report.md). Sources: [sources.md](sources.md).
`

const pair = ({ en, fr }: Bilingual): string => `- ${en}\n- ${fr}\n`

const settings = (all: readonly Setting[]): string => `## Settings · Paramètres

What no source settles, or settles for one year only. An installation may set another value, with its day, author,
approver and reason. · Ce qu’aucune source ne règle. Une installation peut fixer une autre valeur, avec sa date, son auteur,
son approbateur et sa raison.

${table(
  ['key · clé', 'English', 'Français', 'default · défaut', 'allowed · permis', 'source'],
  all.map((one) => [
    asCode(one.key),
    one.title.en,
    one.title.fr,
    String(one.value),
    'words' in one.allowed ? one.allowed.words.join(', ') : `${one.allowed.min} – ${one.allowed.max}`,
    sourceText(one.source),
  ]),
)}`

/** From the facts of an exit to its official outcome, and when people are asked again. */
const outcomes = ({ outcomeRules, followUps }: EffectiveEdition): readonly string[] => [
  ...(outcomeRules.length === 0
    ? []
    : [
        `## Outcome at exit · Résultat au départ

The first rule that is met gives the code. Order and groups: ${sourceText(outcomeRules[0]?.source ?? { certainty: 'assumption' })} · La première
règle remplie donne le code.

${table(
  ['code', 'English', 'Français'],
  outcomeRules.map(({ code, when }) => [asCode(code), tree(when, 'en'), tree(when, 'fr')]),
)}`,
      ]),
  ...(followUps === null
    ? []
    : [
        `## Follow-ups · Suivis

Due ${followUps.months.join(', ')} months after the exit; may be made ${followUps.earlyDays} days before to ${followUps.lateDays} days after. · Dus ${followUps.months.join(', ')} mois après le départ\u00a0; possibles de ${followUps.earlyDays} jours avant à ${followUps.lateDays} jours après.

Source: ${sourceText(followUps.source)}
`,
      ]),
]

const reportSection = (report: Report): string => `## Report · Rapport\u00a0: ${report.id}

**${report.title.en}** · **${report.title.fr}**

${pair(report.population)}
† Known of all participants together only; adds nothing in a component’s column. · Connu de tous les participants ensemble
seulement\u00a0; n’ajoute rien dans la colonne d’un volet.

${table(
  ['row · ligne', 'English', 'Français', 'figure · chiffre', 'standard · norme'],
  report.rows.map((row) => [
    asCode(row.code),
    row.label.en,
    row.label.fr,
    figure(row),
    row.type === 'share' && row.standard !== null ? `${row.standard} %` : '',
  ]),
)}${report.score ? `\n${report.score.title.en} · ${report.score.title.fr}${report.score.assumed ? ' (assumption · hypothèse)' : ''}: ${report.score.parts.map(({ codes, weight }) => `${weight} % × ${codes.length > 1 ? `(${codes.map(asCode).join(' + ')})` : codes.map(asCode).join('')}`).join(' + ')}\n` : ''}`

/** A row's figure in codes, which are the same in both languages. */
const figure = (row: Row): string => {
  const only = row.blocks === 'all' ? '; column All only · colonne Tous seulement' : ''
  if (row.type === 'money') {
    const of = row.allocation === null ? '' : `; allocation ${asCode(row.allocation)}`
    return `${row.cents.length > 0 ? `$ ${row.cents.map(termText).join(' + ')}` : '–'}${of}${only}`
  }
  const base = row.times === 1 ? added(row.den) : `(${row.times} × ${added(row.den)})`
  return `${added(row.num)} ÷ ${base}${only}`
}

const added = (terms: readonly Term[]): string => {
  const text = terms.map(termText).join(' + ')
  return terms.length > 1 ? `(${text})` : text
}

const termText = (term: Term): string => {
  const only = term.blocks === 'all' ? '†' : ''
  if (term.of === 'participants') return `participants (${asCode(term.kind)})`
  return term.of === 'target' ? `target · cible ${asCode(term.code)}${only}` : `${asCode(term.code)}${only}`
}

const subjectSection = <Facts>(subject: Subject<Facts>): string => `## ${subject.kind}

**${subject.title.en}** · **${subject.title.fr}**

${clauses([
  ['among · parmi', subject.population],
  ...Object.entries(subject.components ?? {}).map(
    ([name, criterion]) => [`component · volet ${asCode(name)}`, criterion] as const,
  ),
  ['left out · exclus', subject.excluded],
])}${subject.measures.map(measureSection).join('\n')}${subject.sums.length === 0 ? '' : sums(subject)}`

const measureSection = <Facts>({
  code,
  title,
  excluded,
  achieved,
  source,
}: Measure<Facts>): string => `### ${asCode(code)}

**${title.en}** · **${title.fr}**

${clauses([
  ['left out · exclus', excluded],
  ['achieved · atteint', achieved],
])}
Source: ${sourceText(source)}
`

const clauses = <Facts>(all: readonly (readonly [string, Criterion<Facts> | null])[]): string =>
  table(
    ['', 'English', 'Français'],
    all.flatMap(([clause, criterion]) => (criterion ? [[clause, tree(criterion, 'en'), tree(criterion, 'fr')]] : [])),
  )

/** A criterion and its parts below it, indented. */
const tree = <Facts>(criterion: Criterion<Facts>, language: Language, depth = 0): string => {
  const t = messages[language]
  const joint = { fact: '', all: ` (${t.every})`, any: ` (${t.any})`, not: ` (${t.not})` }[criterion.kind]
  const line = `${'&emsp;'.repeat(depth)}${criterion.words[language]}${joint}`
  return [line, ...criterion.parts.map((part) => tree(part, language, depth + 1))].join('<br>')
}

const sums = <Facts>({ kind, sums: all }: Subject<Facts>): string => `
### Sums · Sommes (${asCode(kind)})

${table(
  ['code', 'English', 'Français', 'source'],
  all.map(({ code, title, source }) => [asCode(code), title.en, title.fr, sourceText(source)]),
)}`

const sourceText = ({ certainty, key, note }: Source): string => {
  const { en, fr } = certaintyTitle[certainty]
  const sure = `${en} · ${fr}`
  const said = key ? `[${key}](sources.md#${key.toLowerCase()}), ${sure}` : sure
  return note ? `${said}. ${note.en} · ${note.fr}` : said
}
