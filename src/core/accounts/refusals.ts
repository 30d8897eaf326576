import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import type { Caseload } from './colleague.ts'

/** Why an account or a role stays as it is. */
export type AccountRefusal =
  | { readonly reason: 'no-such-colleague' }
  | { readonly reason: 'no-such-role' }
  | { readonly reason: 'no-longer-allowed' }
  | { readonly reason: 'own-account' }
  | { readonly reason: 'no-account' }
  | { readonly reason: 'account-ended' }
  | { readonly reason: 'sign-in-name-taken' }
  | { readonly reason: 'role-outside' }
  | { readonly reason: 'place-outside' }
  | { readonly reason: 'whole-provider-only' }
  | { readonly reason: 'site-closed'; readonly on: PlainDate }
  | { readonly reason: 'starts-in-the-past' }
  | { readonly reason: 'ends-before-it-starts' }
  | { readonly reason: 'last-day-past' }
  | { readonly reason: 'held-already' }
  | { readonly reason: 'role-over' }
  | { readonly reason: 'nothing-changes' }
  | { readonly reason: 'holds-caseload'; readonly at: readonly Caseload[] }
  | { readonly reason: 'no-caseload' }
  | { readonly reason: 'same-colleague' }
  | { readonly reason: 'not-a-counsellor-there' }

/** The refusal as a whole sentence with what to do. */
export const sayRefusal = (refusal: AccountRefusal): Bilingual =>
  refusal.reason === 'holds-caseload' ? sayCaseload(refusal.at) : said[refusal.reason]

const said: Readonly<Record<Exclude<AccountRefusal['reason'], 'holds-caseload'>, Bilingual>> = {
  'no-such-colleague': {
    en: 'There is no such colleague at your organisation.',
    fr: 'Il n’y a pas de collègue de ce nom dans votre organisme.',
  },
  'no-such-role': {
    en: 'This person does not hold that role. Go back to the person and choose again.',
    fr: 'Cette personne n’a pas ce rôle. Revenez à la personne et choisissez de nouveau.',
  },
  'no-longer-allowed': {
    en: 'Your own role was changed a moment ago, so nothing was done. Ask another administrator of your organisation.',
    fr: 'Votre propre rôle vient d’être modifié\u00a0: rien n’a été fait. Adressez-vous à une autre personne qui administre votre organisme.',
  },
  'own-account': {
    en: 'Nobody changes their own roles or ends their own account. Ask another administrator of your organisation.',
    fr: 'Personne ne modifie ses propres rôles ni ne ferme son propre compte. Adressez-vous à une autre personne qui administre votre organisme.',
  },
  'no-account': {
    en: 'This person has no account that could be ended. End their roles one by one.',
    fr: 'Cette personne n’a pas de compte à fermer. Retirez ses rôles un à un.',
  },
  'account-ended': {
    en: 'This account has ended. Somebody who comes back is invited anew, with another sign-in name.',
    fr: 'Ce compte est fermé. Une personne qui revient est invitée de nouveau, avec un autre nom d’utilisateur.',
  },
  'sign-in-name-taken': {
    en: 'This sign-in name is taken. Choose another one.',
    fr: 'Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.',
  },
  'role-outside': {
    en: 'A provider does not give or take this role. It is given by the system manager or the ministry.',
    fr: 'Un fournisseur ne peut ni attribuer ni retirer ce rôle. Il relève du gestionnaire de système ou du ministère.',
  },
  'place-outside': {
    en: 'Choose a site of your own organisation, the one this person works for.',
    fr: 'Choisissez un point de service de votre propre organisme, celui pour lequel cette personne travaille.',
  },
  'whole-provider-only': {
    en: 'A provider administrator is one for the whole organisation. Choose the organisation with all its sites.',
    fr: 'On administre un fournisseur en entier. Choisissez l’organisme avec tous ses points de service.',
  },
  'site-closed': {
    en: 'This site is closed on that day. Choose another site or an earlier day.',
    fr: 'Ce point de service est fermé ce jour-là. Choisissez un autre point de service ou un jour plus tôt.',
  },
  'starts-in-the-past': {
    en: 'The first day must be today or later: a role is never given for days that are over.',
    fr: 'Le premier jour doit être aujourd’hui ou plus tard\u00a0: un rôle ne s’attribue jamais pour des jours passés.',
  },
  'ends-before-it-starts': {
    en: 'The last day must not come before the first day.',
    fr: 'Le dernier jour ne peut pas précéder le premier.',
  },
  'last-day-past': {
    en: 'The last day must be today or later. To take the role away at once, end it.',
    fr: 'Le dernier jour doit être aujourd’hui ou plus tard. Pour retirer le rôle sur-le-champ, mettez-y fin.',
  },
  'held-already': {
    en: 'This person holds that role there on some of these days already. Change its last day instead.',
    fr: 'Cette personne a déjà ce rôle à cet endroit pendant une partie de ces jours. Modifiez plutôt son dernier jour.',
  },
  'role-over': {
    en: 'This role is over. Give it again if it is needed.',
    fr: 'Ce rôle a pris fin. Attribuez-le de nouveau s’il le faut.',
  },
  'nothing-changes': {
    en: 'This is the last day of the role already. Nothing was changed.',
    fr: 'C’est déjà le dernier jour du rôle. Rien n’a été modifié.',
  },
  'no-caseload': {
    en: 'This person has no open plans at that site. They may have been moved a moment ago.',
    fr: 'Cette personne n’a aucun plan ouvert à ce point de service. Ils viennent peut-être d’être confiés à quelqu’un d’autre.',
  },
  'same-colleague': {
    en: 'The plans are in this person’s hands already. Choose another colleague.',
    fr: 'Ces plans sont déjà confiés à cette personne. Choisissez quelqu’un d’autre.',
  },
  'not-a-counsellor-there': {
    en: 'Plans are moved to an employment counsellor of the same site. Choose one from the list, or the queue of the site.',
    fr: 'Les plans se confient à une conseillère ou à un conseiller en emploi du même point de service. Choisissez dans la liste, ou la file d’attente du point de service.',
  },
}

const sayCaseload = (at: readonly Caseload[]): Bilingual => {
  const [only, ...others] = at
  if (only && others.length === 0) return sayOneSite(only)
  const total = at.reduce((sum, { plans }) => sum + plans, 0)
  const places = at.map(({ plans, siteName }) => `${siteName} (${plans})`).join(', ')
  return {
    en: `This person has ${total} open plans: ${places}. Move them to a colleague first.`,
    fr: `Cette personne a ${total} plans ouverts\u00a0: ${places}. Confiez-les d’abord à une ou un collègue.`,
  }
}

const sayOneSite = ({ plans, siteName }: Caseload): Bilingual =>
  plans === 1
    ? {
        en: `This person has 1 open plan at ${siteName}. Move it to a colleague first.`,
        fr: `Cette personne a 1 plan ouvert (${siteName}). Confiez-le d’abord à une ou un collègue.`,
      }
    : {
        en: `This person has ${plans} open plans at ${siteName}. Move them to a colleague first.`,
        fr: `Cette personne a ${plans} plans ouverts (${siteName}). Confiez-les d’abord à une ou un collègue.`,
      }
