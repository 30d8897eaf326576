import { sentences } from '../../../platform/i18n/sentences.ts'

export const employerMessages = sentences({
  en: {
    label: 'Employer',
    hint: 'Write the name, or the beginning of it, and look whether the employer is known.',
    place: (city: string) => `In ${city}`,
    isNew: (name: string) => `None of these: “${name}” is a new employer`,
    duplicate: 'An employer of this very name is known already. A second one splits its history in two.',
    needsEmployer: 'Write the name of the employer.',
    chooseOne: 'Choose the employer among those found, or say that it is a new one.',
    tooLong: 'The name of the employer is too long: at most 200 characters.',
  },
  fr: {
    label: 'Employeur',
    hint: 'Écrivez le nom, ou son début, et cherchez si l’employeur est connu.',
    place: (city) => `À ${city}`,
    isNew: (name) => `Aucun de ceux-ci\u00a0: «\u00a0${name}\u00a0» est un nouvel employeur`,
    duplicate: 'Un employeur de ce nom exact est déjà connu. Un second séparerait son historique en deux.',
    needsEmployer: 'Écrivez le nom de l’employeur.',
    chooseOne: 'Choisissez l’employeur parmi ceux trouvés, ou dites qu’il est nouveau.',
    tooLong: 'Le nom de l’employeur est trop long\u00a0: au plus 200 caractères.',
  },
})
