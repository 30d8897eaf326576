import type { Doubt } from '../../../core/resource-information/doubts.ts'
import type { MonthRefusal } from '../../../core/resource-information/record-month.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { titleOf } from '../shared/figure-title.ts'
import { messages } from './messages.ts'

/** Where on the form a refusal belongs. */
export const fieldOf = (refusal: MonthRefusal): string =>
  'figure' in refusal ? refusal.figure : refusal.reason === 'needs-a-reason' ? 'reason' : 'participants'

export const sayRefusal = (language: Language, refusal: MonthRefusal): string => {
  const says = messages[language]
  const { day, month, number } = write[language]
  switch (refusal.reason) {
    case 'month-to-come':
      return says.monthToCome(month(refusal.month))
    case 'before-the-site-opened':
      return says.beforeTheSiteOpened(day(refusal.openedOn))
    case 'after-the-site-closed':
      return says.afterTheSiteClosed(day(refusal.closedOn))
    case 'not-a-count':
      return says.notACount(titleOf(language, refusal.figure))
    case 'too-many':
      return says.tooMany(titleOf(language, refusal.figure), number(refusal.most))
    case 'needs-a-reason':
      return says.needsReason
    case 'nothing-changed':
      return says.nothingChanged
    case 'changed-meanwhile':
      return says.changedMeanwhile
  }
}

export const sayDoubt = (language: Language, doubt: Doubt): string => {
  const says = messages[language]
  const { number } = write[language]
  switch (doubt.kind) {
    case 'more-answers-than-people':
      return says.moreAnswersThanPeople(number(doubt.answers), number(doubt.people))
    case 'more-answers-than-employers':
      return says.moreAnswersThanEmployers(number(doubt.answers), number(doubt.employers))
    case 'attendees-without-sessions':
      return says.attendeesWithoutSessions(number(doubt.attendees))
    case 'sessions-without-attendees':
      return says.sessionsWithoutAttendees(number(doubt.sessions))
  }
}
