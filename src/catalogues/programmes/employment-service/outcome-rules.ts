import { all } from '../../../core/measures/criterion.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import { exitAmong, hoursAtLeast, hoursBelow } from '../../../core/plans/exit-words.ts'
import type { ExitFacts } from '../../../core/plans/plan-file.ts'
import { labelOf } from '../../../core/programme/code-list.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { OutcomeRule } from '../../../core/programme/outcome-rule.ts'
import { numberSetting } from '../../../core/programme/setting.ts'
import type { Setting, SettingValues } from '../../../core/programme/setting.ts'
import { codeList } from '../../code-lists/all.ts'

export const outcomeSettings: readonly Setting[] = [
  {
    key: 'fullTimeHours',
    title: {
      en: 'Hours of work a week from which a job is full-time',
      fr: 'Heures de travail par semaine à partir desquelles un emploi est à temps plein',
    },
    source: {
      certainty: 'assumption',
      note: {
        en: 'The source has full-time and part-time and does not say where the line is; 30 hours is Statistics Canada’s usual one.',
        fr: 'La source distingue le temps plein du temps partiel sans dire où passe la limite\u00a0; 30 heures est celle qu’utilise Statistique Canada.',
      },
    },
    value: 30,
    allowed: { min: 1, max: 60 },
  },
]

const works = codeList('exit-work')
const matches = codeList('exit-match')
const learnings = codeList('exit-learning')
const others = codeList('exit-otherwise')

/**
 * The codes are the report's [GUIDE-2013]. Nothing in it says which of two goes first when both are true: a person who
 * works as a professional and studies has one outcome. The order is ours.
 */
const source: Source = {
  certainty: 'assumption',
  key: 'GUIDE-2013',
  note: {
    en: 'The source lists the outcomes and does not say which goes first when several are true.',
    fr: 'La source énumère les résultats sans dire lequel l’emporte quand plusieurs sont vrais.',
  },
}

/** Which kinds of learning are education and which are training: the former are what schools and colleges teach. */
const education = ['ossd', 'postsecondary', 'upgrading', 'other_education']
const training = ['second_career', 'eo_training', 'eo_literacy', 'esl_fsl', 'bridge', 'federal', 'other_occupational']

/** The outcome of somebody who learns and does not work, by what they learn. */
const learningCodes = {
  ...{ ossd: '9', postsecondary: '10', upgrading: '11', other_education: '12', second_career: '13' },
  ...{ eo_training: '14', eo_literacy: '15', esl_fsl: '16', bridge: '17', federal: '18', other_occupational: '19' },
}

const employed = exitAmong('work', works, 'employed')
const notWorking = exitAmong('work', works, 'none')
const notLearning = exitAmong('learning', learnings, 'none')

const rule = (code: string, en: string, fr: string, ...parts: readonly Criterion<ExitFacts>[]): OutcomeRule => {
  const words = { en, fr }
  const [only, ...more] = parts
  return { code, words, source, when: only && more.length === 0 ? only : all(words, ...parts) }
}

/** From the facts of an exit to its official outcome, in this order. */
export const outcomeRules = (values: SettingValues): readonly OutcomeRule[] => {
  const hours = numberSetting(values, 'fullTimeHours')
  const heures = String(hours).replace('.', ',')
  return [
    rule(
      '2',
      'The client is self-employed',
      'La personne cliente travaille à son compte',
      exitAmong('work', works, 'self_employed'),
    ),
    rule(
      '5',
      'The client is employed as an apprentice',
      'La personne cliente est en emploi comme apprentie',
      exitAmong('work', works, 'apprentice'),
    ),
    rule(
      '3',
      'The client is employed and in education',
      'La personne cliente est en emploi et aux études',
      employed,
      exitAmong('learning', learnings, ...education),
    ),
    rule(
      '4',
      'The client is employed and in training',
      'La personne cliente est en emploi et en formation',
      employed,
      exitAmong('learning', learnings, ...training),
    ),
    rule(
      '8',
      'The client is employed in a professional occupation or trade',
      'La personne cliente est en emploi dans une profession ou un métier',
      employed,
      exitAmong('jobMatch', matches, 'professional'),
    ),
    rule(
      '7',
      'The client is employed in a more suitable job than before',
      'La personne cliente occupe un emploi plus convenable qu’avant',
      employed,
      exitAmong('jobMatch', matches, 'more_suitable'),
    ),
    rule(
      '6',
      'The client is employed in the area of training or choice',
      'La personne cliente est en emploi dans son domaine de formation ou de choix',
      employed,
      exitAmong('jobMatch', matches, 'area'),
    ),
    rule(
      '1a',
      `The client is employed ${hours} hours a week or more`,
      `La personne cliente est en emploi ${heures} heures par semaine ou plus`,
      employed,
      hoursAtLeast(hours, {
        en: `The hours a week are ${hours} or more`,
        fr: `Il y a ${heures} heures par semaine ou plus`,
      }),
    ),
    rule(
      '1b',
      `The client is employed less than ${hours} hours a week`,
      `La personne cliente est en emploi moins de ${heures} heures par semaine`,
      employed,
      hoursBelow(hours, {
        en: `The hours a week are fewer than ${hours}`,
        fr: `Il y a moins de ${heures} heures par semaine`,
      }),
    ),
    ...Object.entries(learningCodes).map(([learning, code]) =>
      rule(
        code,
        `The client does not work and learns: ${labelOf(learnings, learning).en}`,
        `La personne cliente ne travaille pas et étudie ou se forme\u00a0: ${labelOf(learnings, learning).fr}`,
        notWorking,
        exitAmong('learning', learnings, learning),
      ),
    ),
    ...others.codes.map(({ code, label }) =>
      rule(
        code,
        `The client neither works nor learns: ${label.en}`,
        `La personne cliente ne travaille pas et n’étudie pas\u00a0: ${label.fr}`,
        notWorking,
        notLearning,
        exitAmong('otherwise', others, code),
      ),
    ),
  ]
}
