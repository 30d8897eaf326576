import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    add: 'Add a placement',
    change: 'Change a placement',
    placement: 'The placement',
    incentiveHint: 'The employer is paid a training incentive for it.',
    when: 'When',
    pay: 'Hours and pay',
    endedHint: 'Blank while the placement goes on.',
    employerSide: 'What the employer says',
    satisfactionHint: '1 is not at all satisfied, 5 is very satisfied. Choose “No answer” if the employer gave none.',
    noAnswer: 'No answer',
  },
  fr: {
    add: 'Ajouter un placement',
    change: 'Modifier un placement',
    placement: 'Le placement',
    incentiveHint: 'L’employeur reçoit un incitatif de formation pour ce placement.',
    when: 'Quand',
    pay: 'Heures et salaire',
    endedHint: 'Vide tant que le placement dure.',
    employerSide: 'Ce que dit l’employeur',
    satisfactionHint:
      '1 veut dire pas du tout satisfait, 5 très satisfait. Choisissez «\u00a0Aucune réponse\u00a0» si l’employeur n’a pas répondu.',
    noAnswer: 'Aucune réponse',
  },
})
