import { codeLists } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { definitionsUrl } from '../../reports/paths.ts'
import { editionPath, inLanguage, listPath } from '../paths.ts'
import { OverridesTable } from '../shared/overrides-table.tsx'
import { editionName } from '../shared/words.ts'
import type { NamedEdition } from '../shared/words.ts'
import { messages } from './messages.ts'

export type CatalogueModel = {
  readonly open: readonly RecordedOverride[]
  readonly names: ReadonlyMap<string, string>
  readonly editions: readonly (NamedEdition & { readonly overridden: number })[]
}

export const CatalogueView = ({ frame, model }: { frame: Frame; model: CatalogueModel }) => {
  const { language } = frame
  const says = messages[language]
  const { open, names, editions } = model
  return (
    <Page frame={frame} title={says.title}>
      <Head title={says.title} sub={says.sub} />
      {open.length > 0 && (
        <Block title={says.waiting}>
          <OverridesTable language={language} caption={says.waiting} overrides={open} names={names} />
        </Block>
      )}
      <Editions language={language} editions={editions} />
      <Lists language={language} />
    </Page>
  )
}

const Editions = ({ language, editions }: { language: Language; editions: CatalogueModel['editions'] }) => {
  const says = messages[language]
  const { number, day } = write[language]
  return (
    <Block title={says.editions} aside={<a href={definitionsUrl(language)}>{says.definitions}</a>}>
      <Table
        caption={says.editions}
        columns={[
          { head: says.edition },
          { head: says.from },
          { head: says.settings, number: true },
          { head: says.overridden, number: true },
        ]}
        stack
        rows={editions.map((one) => ({
          key: `${one.programme.id} ${one.edition.id}`,
          head: (
            <a href={inLanguage(language, editionPath(one.programme.id, one.edition.id))}>
              {editionName(language, one)}
            </a>
          ),
          cells: [day(one.edition.from), number(one.edition.settings.length), number(one.overridden)],
        }))}
      />
    </Block>
  )
}

const Lists = ({ language }: { language: Language }) => {
  const says = messages[language]
  return (
    <Block title={says.lists}>
      <p>{says.listsSays}</p>
      <ul>
        {[...codeLists.values()].map(({ id, title, codes }) => (
          <li key={id}>
            <a href={inLanguage(language, listPath(id))}>{title[language]}</a>, {says.codes(codes.length)}
          </li>
        ))}
      </ul>
    </Block>
  )
}
