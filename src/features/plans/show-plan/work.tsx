import type { EmploymentRecord, PlacementRecord } from '../../../core/plans/plan-file.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { addPath, inLanguage } from '../paths.ts'
import { codeText } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import { RowLink } from './row-link.tsx'

type Props = { readonly model: PlanModel }

export const JobBlock = ({ model }: Props) => {
  const { language, plan, may } = model
  const says = messages[language]
  const heads = [says.job, says.start, says.end, says.hoursAWeek, says.wage]
  return (
    <Block
      title={says.jobs}
      aside={may.outcomes && <a href={inLanguage(language, addPath(plan.number, 'jobs'))}>{says.addJob}</a>}
    >
      {plan.employments.length === 0 ? (
        <p>{says.noJobs}</p>
      ) : (
        <Table
          caption={says.jobsCaption}
          columns={heads.map((head) => ({ key: head, head }))}
          rows={plan.employments.map((job) => jobRow(model, job))}
          stack
        />
      )}
    </Block>
  )
}

export const PlacementBlock = ({ model }: Props) => {
  const { language, plan, may } = model
  const says = messages[language]
  const heads = [says.placement, says.start, says.end, says.hoursAWeek, says.wage]
  return (
    <Block
      title={says.placements}
      aside={may.outcomes && <a href={inLanguage(language, addPath(plan.number, 'placements'))}>{says.addPlacement}</a>}
    >
      {plan.placements.length === 0 ? (
        <p>{says.noPlacements}</p>
      ) : (
        <Table
          caption={says.placementsCaption}
          columns={heads.map((head) => ({ key: head, head }))}
          rows={plan.placements.map((placement) => placementRow(model, placement))}
          stack
        />
      )}
    </Block>
  )
}

const jobRow = (model: PlanModel, job: EmploymentRecord): Row => {
  const { language, names } = model
  const says = messages[language]
  const words = [employerOf(names, job), job.occupation ?? ''].filter((text) => text !== '')
  return {
    ...headOf(model, 'jobs', job),
    sub: (
      <>
        {words.join(', ')} {job.cancelled && <Tag state="plain">{says.cancelled}</Tag>}
      </>
    ),
    cells: cellsOf(model, job),
  }
}

const placementRow = (model: PlanModel, placement: PlacementRecord): Row => {
  const { language, names } = model
  const says = messages[language]
  const words = [
    employerOf(names, placement),
    placement.category === null ? '' : codeText(language, 'placement-category', placement.category),
    placement.withIncentive ? says.withIncentive : '',
    placement.employerSatisfaction === null ? '' : says.employerAnswer(placement.employerSatisfaction),
  ].filter((text) => text !== '')
  return { ...headOf(model, 'placements', placement), sub: words.join(', '), cells: cellsOf(model, placement) }
}

type Job = EmploymentRecord | PlacementRecord

const headOf = (model: PlanModel, part: 'jobs' | 'placements', { number, jobTitle }: Job) => ({
  key: String(number),
  head: (
    <RowLink model={model} part={part} number={number} may={model.may.outcomes}>
      {jobTitle ?? messages[model.language].noTitle(number)}
    </RowLink>
  ),
})

const employerOf = (names: PlanModel['names'], { employerId }: Job): string =>
  employerId === null ? '' : (names.employers.get(employerId) ?? '')

const cellsOf = ({ language }: PlanModel, job: Job): readonly string[] => {
  const says = messages[language]
  const { day, number, money } = write[language]
  const dated = (on: PlainDate | null) => (on === null ? '–' : day(on))
  const per = job.wagePer === null ? null : codeText(language, 'wage-per', job.wagePer)
  const wage = job.wageCents === null ? null : money(job.wageCents)
  return [
    dated(job.startedOn),
    dated(job.endedOn),
    job.hoursPerWeek === null ? '–' : number(job.hoursPerWeek),
    wage === null ? '–' : per === null ? wage : says.wagePer(wage, per),
  ]
}
