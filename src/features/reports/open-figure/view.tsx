import { write } from '../../../platform/i18n/write.ts'
import { Figure } from '../../../ui/figure.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports } from '../../../ui/table-tools.tsx'
import { definitionUrl, reportUrl } from '../paths.ts'
import { messages as components } from '../shared/component-messages.ts'
import { RestsOn } from '../shared/statement.tsx'
import { takeUrl } from '../shared/figure-url.ts'
import { messages } from './messages.ts'
import type { FigureModel } from './model.ts'
import { PartsView } from './parts-view.tsx'
import { PeopleView } from './people-view.tsx'

export const FigureView = ({ frame, model }: { frame: Frame; model: FigureModel }) => {
  const { language, report, title, address, rests, shows } = model
  return (
    <Page
      frame={frame}
      title={title[language]}
      crumbs={[{ name: report.title[language], href: reportUrl(language, report.id, { ...address, block: 'all' }) }]}
      wide
    >
      <Head title={title[language]} actions={<Take model={model} />} />
      <Value model={model} />
      <RestsOn language={language} rests={rests} />
      <Notes model={model} />
      {shows.kind === 'people' ? <PeopleView model={model} shows={shows} /> : <PartsView model={model} shows={shows} />}
    </Page>
  )
}

/** The figure itself with its base, as the report has it. */
const Value = ({ model: { language, cell, standard, times } }: { model: FigureModel }) => {
  const [t, w] = [messages[language], write[language]]
  if (cell === null) return null
  if ('cents' in cell)
    return (
      <Figure
        value={cell.cents === null ? t.noFigure : w.money(cell.cents, 'whole')}
        known={cell.cents !== null}
        base={cell.count === null ? undefined : t.paid(w.number(cell.count))}
      />
    )
  const { num, den, pct } = cell
  return (
    <Figure
      value={pct === null ? (num === null ? t.noFigure : w.number(num)) : w.percent(pct)}
      known={num !== null}
      base={
        <>
          {num !== null && den !== null && t.outOf(w.outOf(num, den))}
          {standard !== null && <span className="rd-sub"> {t.standard(w.percent(standard))}</span>}
          {times > 1 && <span className="rd-sub"> {t.points(w.number(times))}</span>}
        </>
      }
    />
  )
}

const Notes = ({ model: { language, rule, defined, code, address, onlyAll } }: { model: FigureModel }) => {
  const t = messages[language]
  return (
    <>
      {onlyAll && <p>{t.onlyAll}</p>}
      {address.block !== 'all' && <p>{t.blockSays(components[language][address.block])}</p>}
      {(rule !== null || defined) && (
        <p>
          {rule !== null && (
            <>
              <strong>{t.rule}</strong> {t.ruleSays(rule[language])}{' '}
            </>
          )}
          {defined && <a href={definitionUrl(language, code)}>{t.definition}</a>}
        </p>
      )}
    </>
  )
}

const Take = ({ model: { language, report, code, address, shows } }: { model: FigureModel }) => {
  if (shows.kind === 'parts' || !shows.list || shows.list.inside === 0) return null
  const { standing, reason } = shows
  const link = (as: 'csv' | 'xlsx') =>
    takeUrl(language, report.id, code, address, { standing, reason: reason?.code ?? null, as })
  return <Exports language={language} links={{ csv: link('csv'), excel: link('xlsx') }} of={messages[language].take} />
}
