import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { definitionUrl, figureUrl } from '../paths.ts'
import { messages as components } from '../shared/component-messages.ts'
import { Filled, place } from '../shared/filled.tsx'
import { messages as page } from './messages.ts'
import type { ReportFigures } from './model.ts'
import { messages } from './stands-out-messages.ts'
import type { StandsOut } from './model.ts'

type Parts = { readonly language: Language; readonly figures: ReportFigures }

export const StandsOutList = ({ language, figures }: Parts) => (
  <Block title={page[language].standsOut}>
    {figures.standsOut.length === 0 ? (
      <p>{messages[language].nothing}</p>
    ) : (
      <ol>
        {figures.standsOut.map((one, at) => (
          <li key={at}>{sentenceOf(one, language, figures)}</li>
        ))}
      </ol>
    )}
  </Block>
)

const sentenceOf = (one: StandsOut, language: Language, figures: ReportFigures): ReactNode => {
  const t = messages[language]
  const { percent, number, outOf } = write[language]
  switch (one.kind) {
    case 'below':
      return (
        <>
          <Filled
            text={t.below(place(0), percent(one.percent), percent(one.standard))}
            parts={[<Measure key="0" {...{ language, one }} />]}
          />{' '}
          <strong>{t.more(one.more, number(one.more))}</strong> <See {...{ language, figures, one }} />
        </>
      )
    case 'changed':
      return (
        <Filled
          text={t[one.to > one.from ? 'up' : 'down'](place(0), percent(one.from), percent(one.to))}
          parts={[<Measure key="0" {...{ language, one }} />]}
        />
      )
    case 'component':
      return t.component(components[language][one.component], outOf(one.reached, one.all), percent(one.percent))
    case 'all-met':
      return t.allMet(one.count)
  }
}

type Named = Extract<StandsOut, { readonly code: string }>

const Measure = ({ language, one }: { language: Language; one: Named }) => (
  <a href={definitionUrl(language, one.code)}>{one.label[language]}</a>
)

const See = ({ language, figures, one }: Parts & { one: Named }) => {
  const measure = figures.core.flatMap(({ measures }) => measures).find(({ code }) => code === one.code)
  if (!figures.opens || !measure?.hasOthers) return null
  return (
    <a
      href={`${figureUrl(language, figures.report, one.code, { ...figures.address, block: 'all' })}&standing=not-achieved`}
    >
      {messages[language].see}
      <span className="rd-sr"> {one.label[language]}</span>
    </a>
  )
}
