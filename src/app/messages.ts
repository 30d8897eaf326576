import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    find: 'Find a client: name, birth date or number',
    about: 'About this installation',
    noRole: 'No role today',
    rolesMore: (role: string, more: number) => `${role}, and ${more} more`,
  },
  fr: {
    find: 'Trouver\u00a0: nom, naissance, numéro',
    about: 'À propos de cette installation',
    noRole: 'Aucun rôle aujourd’hui',
    rolesMore: (role, more) => `${role}, et ${more} de plus`,
  },
})
