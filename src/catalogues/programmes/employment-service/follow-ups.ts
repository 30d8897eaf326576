import type { FollowUpRule } from '../../../core/programme/outcome-rule.ts'
import { numberSetting } from '../../../core/programme/setting.ts'
import type { Setting, SettingValues } from '../../../core/programme/setting.ts'

/** How early and how late a follow-up may be made is in no source that was found. */
export const followUpSettings: readonly Setting[] = [
  {
    key: 'followUp.earlyDays',
    title: {
      en: 'Days before a follow-up is due on which it may be made',
      fr: 'Nombre de jours avant l’échéance d’un suivi où il peut être fait',
    },
    source: { certainty: 'assumption' },
    value: 14,
    allowed: { min: 0, max: 60 },
  },
  {
    key: 'followUp.lateDays',
    title: {
      en: 'Days after a follow-up is due on which it may still be made',
      fr: 'Nombre de jours après l’échéance d’un suivi où il peut encore être fait',
    },
    source: { certainty: 'assumption' },
    value: 30,
    allowed: { min: 0, max: 60 },
  },
]

/** People are asked again 3, 6 and 12 months after their exit [MEMO-2016-09]. */
export const followUps = (values: SettingValues): FollowUpRule => ({
  months: [3, 6, 12],
  source: { certainty: 'read', key: 'MEMO-2016-09' },
  earlyDays: numberSetting(values, 'followUp.earlyDays'),
  lateDays: numberSetting(values, 'followUp.lateDays'),
})
