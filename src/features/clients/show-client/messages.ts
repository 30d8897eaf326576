import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    // The title of the window stays in the history of the browser, so it holds no name.
    file: (number: number) => `File ${number}`,
    clients: 'Clients',
    number: 'Reference number',
    who: 'Who',
    birthDate: 'Birth date',
    showBirthDate: 'Show the birth date',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    unknown: 'Not recorded',
    nameOnly: 'Your role sees the name and the reference number.',
    plans: 'Plans',
    plansCaption: 'Plans at your sites, newest first',
    noPlans: 'No plan at your sites',
    plan: 'Plan',
    site: 'Site',
    started: 'Started',
    state: 'State',
    counsellor: 'Counsellor',
    isOpen: 'Open',
    closedOn: (day: string) => `Closed ${day}`,
    nobody: 'Nobody yet',
    notShown: 'Not shown to your role',
    looks: 'Who looked lately',
    allLooks: 'Everything that happened to this record',
    noLooks: 'Nobody looked before you.',
    lookCaption: 'The last who looked',
    lookWho: 'Who',
    lookWhen: 'When',
    glass: 'This file is open to you by exception',
    glassUntil: (moment: string) => `Until ${moment}. Then it closes by itself.`,
    glassLeft: (hours: number, minutes: number) =>
      hours > 0
        ? `${hours} ${en.plural(hours, 'hour', 'hours')} left.`
        : `${minutes} ${en.plural(minutes, 'minute', 'minutes')} left.`,
    glassReason: (reason: string) => `Your reason: ${reason}`,
  },
  fr: {
    file: (number) => `Dossier ${number}`,
    clients: 'Clientèle',
    number: 'Numéro de référence',
    who: 'La personne',
    birthDate: 'Date de naissance',
    showBirthDate: 'Montrer la date de naissance',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    unknown: 'Non consigné',
    nameOnly: 'Votre rôle voit le nom et le numéro de référence.',
    plans: 'Plans',
    plansCaption: 'Plans à vos points de service, le plus récent d’abord',
    noPlans: 'Aucun plan à vos points de service',
    plan: 'Plan',
    site: 'Point de service',
    started: 'Début',
    state: 'État',
    counsellor: 'Conseiller ou conseillère',
    isOpen: 'Ouvert',
    closedOn: (day) => `Fermé le ${day}`,
    nobody: 'Personne encore',
    notShown: 'Non montré à votre rôle',
    looks: 'Qui a consulté dernièrement',
    allLooks: 'Tout ce qui est arrivé à ce dossier',
    noLooks: 'Personne n’a consulté ce dossier avant vous.',
    lookCaption: 'Les dernières consultations',
    lookWho: 'Qui',
    lookWhen: 'Quand',
    glass: 'Ce dossier vous est ouvert par exception',
    glassUntil: (moment) => `Jusqu’au ${moment}. Il se referme ensuite de lui-même.`,
    glassLeft: (hours, minutes) =>
      hours > 0
        ? `Il reste ${hours} ${fr.plural(hours, 'heure', 'heures')}.`
        : `Il reste ${minutes} ${fr.plural(minutes, 'minute', 'minutes')}.`,
    glassReason: (reason) => `Votre motif\u00a0: ${reason}`,
  },
})
