import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { reportUrl } from '../../reports/paths.ts'
import { CATALOGUE, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { OverridesTable } from '../shared/overrides-table.tsx'
import { editionName } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { EditionModel } from './model.ts'
import { Rules } from './rules.tsx'
import { Settings } from './settings.tsx'

export const EditionView = ({ frame, model }: { frame: Frame; model: EditionModel }) => {
  const { language } = frame
  const says = messages[language]
  const { named, effective, overrides, names } = model
  const { day } = write[language]
  const { from, describedUntil, notes } = named.edition
  return (
    <Page
      frame={frame}
      title={editionName(language, named)}
      crumbs={[{ name: shared[language].catalogue, href: inLanguage(language, CATALOGUE) }]}
    >
      <Head
        title={editionName(language, named)}
        sub={describedUntil ? says.sub(day(from), day(describedUntil)) : says.subOpen(day(from))}
      />
      {notes.map((note) => (
        <Callout key={note.en} title={says.notes}>
          <p>{note[language]}</p>
        </Callout>
      ))}
      {named.edition.settings.length > 0 && <Settings language={language} model={model} />}
      {overrides.length > 0 && (
        <Block title={shared[language].history}>
          <OverridesTable language={language} caption={shared[language].history} overrides={overrides} names={names} />
        </Block>
      )}
      <Reports language={language} effective={effective} />
      <Rules language={language} effective={effective} />
    </Page>
  )
}

const Reports = ({ language, effective }: { language: Language; effective: EffectiveEdition }) =>
  effective.reports.length === 0 ? null : (
    <Block title={messages[language].reports}>
      <ul>
        {effective.reports.map(({ id, title }) => (
          <li key={id}>
            <a href={reportUrl(language, id)}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
