import { blocks } from '../../../core/measures/measure.ts'
import type { Block as BlockName } from '../../../core/measures/measure.ts'
import type { ShareCell } from '../../../core/measures/tally.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { OfficialTable } from '../../../ui/official-table.tsx'
import type { OfficialBlock, OfficialFigure, OfficialRow, OfficialSection } from '../../../ui/official-table.tsx'
import { figureUrl, reportUrl } from '../paths.ts'
import { messages as components } from '../shared/component-messages.ts'
import { messages } from './messages.ts'
import type { ReportFigures, ShownSection, ShownShare } from './model.ts'

/** The whole report, as Ontario lays it out. */
export const Official = ({ language, figures }: { language: Language; figures: ReportFigures }) => {
  const t = messages[language]
  return (
    <Block title={t.table} aside={figures.opens ? t.opens : t.opensNot}>
      <OfficialTable
        language={language}
        caption={t.table}
        blocks={blocksOf(language, figures)}
        block={figures.address.block}
        columns={[{ head: t.num, means: t.numMeans }, { head: t.den, means: t.denMeans, quiet: true }, { head: '%' }]}
        sections={figures.sections.map((section) => sectionOf(language, figures, section))}
      />
      <p className="rd-small rd-mute">{t.dash}</p>
    </Block>
  )
}

/** The components as a narrow screen asks for them, one at a time. */
export const blocksOf = (language: Language, { report, address }: ReportFigures): readonly OfficialBlock[] =>
  blocks.map((block) => ({
    key: block,
    name: components[language][block],
    href: reportUrl(language, report, { ...address, block }),
  }))

const sectionOf = (language: Language, figures: ReportFigures, section: ShownSection): OfficialSection => ({
  key: section.code,
  rows: [
    ...(section.title
      ? [{ key: section.code, name: section.title[language], total: true, title: true, blocks: [] }]
      : []),
    ...(section.head ? [rowOf(language, figures, section.head, true)] : []),
    ...section.rows.map((row) => rowOf(language, figures, row, false)),
  ],
})

const rowOf = (language: Language, figures: ReportFigures, row: ShownShare, head: boolean): OfficialRow => ({
  key: row.code,
  name: row.label[language],
  level: head ? 0 : levelOf(row.code),
  total: head,
  ...(head && row.times > 1 && { note: messages[language].points(write[language].number(row.times)) }),
  blocks: blocks.map((block) => cellsOf(language, figures, row, block)),
})

/** 1a under 1: a letter after a number is one level further in. */
const levelOf = (code: string): 1 | 2 => (/\.\d+[a-z]$/.test(code) ? 2 : 1)

const cellsOf = (
  language: Language,
  figures: ReportFigures,
  row: ShownShare,
  block: BlockName,
): readonly (OfficialFigure | null)[] => {
  const { num, den, pct }: ShareCell = row.cells[block]
  const { number, percent } = write[language]
  return [
    num === null ? null : { text: number(num), ...opening(language, figures, row, block) },
    den === null ? null : { text: number(den * row.times) },
    pct === null ? null : { text: percent(pct) },
  ]
}

/** Where a count leads, if it leads anywhere for this viewer. */
export const opening = (
  language: Language,
  { opens, report, address }: ReportFigures,
  row: { readonly code: string; readonly openable: boolean },
  block: BlockName,
): { readonly href?: string } =>
  opens && row.openable ? { href: figureUrl(language, report, row.code, { ...address, block }) } : {}
