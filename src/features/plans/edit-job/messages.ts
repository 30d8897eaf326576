import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    add: 'Add a job',
    change: 'Change a job',
    job: 'The job',
    when: 'When',
    pay: 'Hours and pay',
    occupationHint: (classification: string) =>
      `The code of ${classification}, if you know it. Another code is kept as you write it, and flagged.`,
    endedHint: 'Blank while the job goes on.',
    cancelledHint: 'It was recorded by mistake. It stays on record and counts for nothing.',
    saved: 'The job is saved. You can add another.',
  },
  fr: {
    add: 'Ajouter un emploi',
    change: 'Modifier un emploi',
    job: 'L’emploi',
    when: 'Quand',
    pay: 'Heures et salaire',
    occupationHint: (classification) =>
      `Le code de la ${classification}, si vous le connaissez. Un autre code est conservé tel quel et signalé.`,
    endedHint: 'Vide tant que l’emploi dure.',
    cancelledHint: 'Il a été consigné par erreur. Il reste au dossier et ne compte pour rien.',
    saved: 'L’emploi est enregistré. Vous pouvez en ajouter un autre.',
  },
})
