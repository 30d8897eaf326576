import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

/** Why a change of a plan’s content is refused, and what to do about it. */
export const refusalMessages = sentences({
  en: {
    outOfOrder: (field: string, other: string) => `“${field}” is before “${other}”. Put the days in order.`,
    needsStart: (field: string, start: string) => `“${field}” is known only with “${start}”. Fill in both, or neither.`,
    beforePlan: (field: string, started: string) => `“${field}” is before the plan started, on ${started}.`,
    inTheFuture: (field: string) => `“${field}” is in the future. Record it once it has happened.`,
    outcomeBeforeEnd: (end: string) =>
      `There is an outcome, but “${end}” is blank. Fill it in, or leave the outcome for later.`,
    'needs-title': 'Say in your own words what this item is.',
    otherSubGoal: (subGoal: string) => `This kind of item belongs to “${subGoal}”.`,
    needsConsent: (purpose: string) =>
      `The client does not consent to this today: “${purpose}”. Ask the client, record the consent on the client’s page, and come back.`,
    'no-such-protocol': 'This protocol is not one of this site’s. Choose another, or none.',
    protocolOfAnotherCategory: (category: string) => `This protocol is for “${category}”. Choose another, or none.`,
    'protocol-not-in-force':
      'This protocol was not in force on the day the referral was sent. Choose another, or none.',
    'wage-needs-per': 'Say whether the wage is by the hour, week, month or year.',
    overCap: (cap: string, spent: number, room: number) =>
      room === 0
        ? `This goes over the limit of “${cap}”: ${en.money(spent)} is paid, and nothing is left.`
        : `This goes over the limit of “${cap}”: ${en.money(spent)} is paid, and ${en.money(room)} is left.`,
    'none-chosen': 'Choose at least one day.',
    plannedAlready: (day: string) => `A contact is planned for ${day} already.`,
    'nothing-to-accept': 'There is nothing to accept yet: the plan has no item. Add one first.',
  },
  fr: {
    outOfOrder: (field, other) =>
      `«\u00a0${field}\u00a0» précède «\u00a0${other}\u00a0». Mettez les dates dans l’ordre.`,
    needsStart: (field, start) =>
      `«\u00a0${field}\u00a0» ne va pas sans «\u00a0${start}\u00a0». Remplissez les deux, ou aucun.`,
    beforePlan: (field, started) => `«\u00a0${field}\u00a0» précède le début du plan, le ${started}.`,
    inTheFuture: (field) => `«\u00a0${field}\u00a0» est dans l’avenir. Consignez-le une fois que c’est fait.`,
    outcomeBeforeEnd: (end) =>
      `Il y a un résultat, mais «\u00a0${end}\u00a0» est vide. Remplissez-le, ou laissez le résultat pour plus tard.`,
    'needs-title': 'Dites en vos propres mots de quoi il s’agit.',
    otherSubGoal: (subGoal) => `Ce genre d’élément appartient à «\u00a0${subGoal}\u00a0».`,
    needsConsent: (purpose) =>
      `La personne n’y consent pas aujourd’hui\u00a0: «\u00a0${purpose}\u00a0». Demandez-lui son consentement, consignez-le à sa page, puis revenez.`,
    'no-such-protocol': 'Ce protocole n’est pas de ce point de service. Choisissez-en un autre, ou aucun.',
    protocolOfAnotherCategory: (category) =>
      `Ce protocole vaut pour «\u00a0${category}\u00a0». Choisissez-en un autre, ou aucun.`,
    'protocol-not-in-force':
      'Ce protocole n’était pas en vigueur le jour de l’envoi. Choisissez-en un autre, ou aucun.',
    'wage-needs-per': 'Dites si le salaire est à l’heure, à la semaine, au mois ou à l’année.',
    overCap: (cap, spent, room) =>
      room === 0
        ? `La limite «\u00a0${cap}\u00a0» serait dépassée\u00a0: ${fr.money(spent)} sont payés, et il ne reste rien.`
        : `La limite «\u00a0${cap}\u00a0» serait dépassée\u00a0: ${fr.money(spent)} sont payés, et il reste ${fr.money(room)}.`,
    'none-chosen': 'Choisissez au moins un jour.',
    plannedAlready: (day) => `Une prise de contact est déjà prévue le ${day}.`,
    'nothing-to-accept': 'Il n’y a encore rien à accepter\u00a0: le plan n’a aucun élément. Ajoutez-en un d’abord.',
  },
})
