import { write } from '../../../platform/i18n/write.ts'
import { todayInOntario } from '../../../platform/clock.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Command } from '../../../ui/command.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Totals } from '../../../ui/totals.tsx'
import { messages } from './messages.ts'
import { commandsFor } from './model.ts'
import type { StartModel } from './model.ts'
import { Years } from './years.tsx'

export const StartView = ({ frame, model }: { frame: Frame; model: StartModel }) => {
  const says = messages[frame.language]
  const writes = write[frame.language]
  const { since } = model.running
  return (
    <Page frame={frame} title={says.title}>
      <div className="rd-head">
        <h1>{says.title}</h1>
        <div className="rd-sub">{says.since(writes.day(todayInOntario(since)), writes.time(since))}</div>
      </div>
      <Statement frame={frame} model={model} />
      <Holds frame={frame} model={model} />
      <div className="rd-grid rd-grid--side">
        <Tasks frame={frame} model={model} />
        <div>
          <section className="rd-block">
            <h2>{says.signIn}</h2>
            <p>{model.running.demonstration ? says.signInTry : says.signInSays}</p>
            <ButtonLink kind="primary" href={model.signIn}>
              {says.signIn}
            </ButtonLink>
          </section>
          <Runs frame={frame} model={model} />
          {model.years.length > 0 && <Years language={frame.language} years={model.years} />}
        </div>
      </div>
    </Page>
  )
}

type Part = { readonly frame: Frame; readonly model: StartModel }

const Statement = ({ frame, model }: Part) => {
  const says = messages[frame.language]
  return (
    <div className="rd-statement">
      <p>
        {model.holdings.sites === 0 ? says.holdsNothing : says.counted(write[frame.language].day(model.today))}
        {model.running.demonstration && ` ${says.fictional}`}
      </p>
    </div>
  )
}

const Holds = ({ frame, model }: Part) => {
  const says = messages[frame.language]
  const parts = ['providers', 'sites', 'clients', 'open', 'closed'] as const
  const totals = parts.map((part) => {
    const count = model.holdings[part]
    return { figure: write[frame.language].number(count), words: says[part](count) }
  })
  return <Totals label={says.totals} totals={totals} />
}

const Tasks = ({ frame, model }: Part) => {
  const says = messages[frame.language]
  const commands = commandsFor(frame.language, model.today, model.example)
  const { example } = model
  const tasks = [
    ...(example
      ? [
          { does: says.report, note: says.reportNote, command: commands.report },
          { does: says.siteReport, note: says.siteReportNote(example.siteName), command: commands.siteReport },
          { does: says.who, note: says.whoNote, command: commands.who },
          { does: says.why, note: says.whyNote, command: commands.why },
        ]
      : [{ does: says.bringIn, note: says.bringInNote, command: commands.bringIn }]),
    { does: says.define, note: says.defineNote, command: commands.define },
    { does: says.verify, note: says.verifyNote, command: commands.verify },
  ]
  return (
    <section className="rd-block">
      <h2>{says.doNow}</h2>
      <p className="rd-sub">{says.doHow}</p>
      <ol className="rd-tasks">
        {tasks.map(({ does, note, command }) => (
          <li key={does}>
            <h3>{does}</h3>
            <p className="rd-small">{note}</p>
            <Command words={command} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Runs = ({ frame, model }: Part) => {
  const says = messages[frame.language]
  const { running, holdings } = model
  return (
    <section className="rd-block">
      <h2>{says.running}</h2>
      <Facts
        facts={[
          { name: says.web, value: <Tag state="ok">{says.alive}</Tag> },
          {
            name: says.worker,
            value: holdings.worker ? <Tag state="ok">{says.alive}</Tag> : <Tag state="warn">{says.notAlive}</Tag>,
          },
          { name: says.database, value: `PostgreSQL ${holdings.server}` },
          { name: running.place.kind === 'folder' ? says.dataIn : says.server, value: running.place.name },
          { name: says.version, value: running.version },
        ]}
      />
    </section>
  )
}
