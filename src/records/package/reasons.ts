import type { Bilingual } from '../../core/shared/bilingual.ts'

/** Why a row is not taken in. {field} is the field's name, {other} what the reason compares with. */
export const reasons = {
  'stray-quote': {
    en: 'A quotation mark stands inside a value, or text follows a closing one. Put the whole value in quotation marks and double those inside.',
    fr: 'Un guillemet se trouve à l’intérieur d’une valeur, ou du texte suit un guillemet fermant. Mettez toute la valeur entre guillemets et doublez ceux qu’elle contient.',
  },
  'stray-carriage-return': {
    en: 'A carriage return stands outside quotation marks. Put the value in quotation marks, or end lines with LF or CRLF.',
    fr: 'Un retour de chariot se trouve hors des guillemets. Mettez la valeur entre guillemets, ou terminez les lignes par LF ou CRLF.',
  },
  'wrong-field-count': {
    en: 'The row does not have as many fields as the header: {other}.',
    fr: 'La ligne n’a pas autant de champs que l’en-tête : {other}.',
  },
  missing: { en: '{field} must be filled in.', fr: '{field} doit être rempli.' },
  'not-a-day': {
    en: '{field} must be a day of the calendar, written YYYY-MM-DD.',
    fr: '{field} doit être un jour du calendrier, écrit AAAA-MM-JJ.',
  },
  'not-a-month': {
    en: '{field} must be the first day of a month, written YYYY-MM-01.',
    fr: '{field} doit être le premier jour d’un mois, écrit AAAA-MM-01.',
  },
  'not-a-fiscal-year': {
    en: '{field} must be a fiscal year, written 2012-13.',
    fr: '{field} doit être un exercice, écrit 2012-13.',
  },
  'not-an-instant': {
    en: '{field} must be a date and time with its offset, such as 2012-05-01T09:30:00-04:00.',
    fr: '{field} doit être une date et une heure avec leur décalage, par exemple 2012-05-01T09:30:00-04:00.',
  },
  'in-the-future': { en: '{field} lies in the future.', fr: '{field} est dans le futur.' },
  'not-whole': {
    en: '{field} must be a whole number, in digits only.',
    fr: '{field} doit être un nombre entier, en chiffres seulement.',
  },
  'not-decimal': {
    en: '{field} must be a number with a point and at most two decimals.',
    fr: '{field} doit être un nombre avec un point et au plus deux décimales.',
  },
  'not-money': {
    en: '{field} must be an amount such as 1234.56: digits, a point and at most two decimals.',
    fr: '{field} doit être un montant tel que 1234.56 : des chiffres, un point et au plus deux décimales.',
  },
  'not-yes-no': { en: '{field} must be true or false.', fr: '{field} doit être true (vrai) ou false (faux).' },
  'not-a-code': { en: '{field} must be a code without spaces.', fr: '{field} doit être un code sans espaces.' },
  'not-a-postal-code': {
    en: '{field} must be a postal code such as K1A 0B1.',
    fr: '{field} doit être un code postal tel que K1A 0B1.',
  },
  'unknown-code': {
    en: '{field} must be one of the codes of the list “{other}”.',
    fr: '{field} doit être un des codes de la liste « {other} ».',
  },
  'check-digit': {
    en: '{field} has a wrong check digit: one of its digits was mistyped.',
    fr: '{field} a un chiffre de contrôle inexact : un de ses chiffres a été mal saisi.',
  },
  'too-small': { en: '{field} must be at least {other}.', fr: '{field} doit être d’au moins {other}.' },
  'too-large': { en: '{field} must be at most {other}.', fr: '{field} doit être d’au plus {other}.' },
  'too-long': {
    en: '{field} must have at most {other} characters.',
    fr: '{field} doit avoir au plus {other} caractères.',
  },
  'day-order': {
    en: '{field} may not be before this day: {other}.',
    fr: '{field} ne peut pas précéder ce jour : {other}.',
  },
  'covers-not-one': {
    en: 'A grant must cover exactly one of these: a site, a service provider, a catchment, the whole province.',
    fr: 'Une attribution doit viser exactement un de ces éléments : un point de service, un fournisseur, une région désignée, toute la province.',
  },
  'same-key': {
    en: 'The same key was used already in this file, on line {other}.',
    fr: 'La même clé figure déjà dans ce fichier, à la ligne {other}.',
  },
  'refers-to-nothing': {
    en: '{field} names something that is neither in the files nor in the records: {other}.',
    fr: '{field} désigne un élément qui n’est ni dans les fichiers ni dans les dossiers : {other}.',
  },
  'not-your-part': {
    en: 'The row is not yours to bring in: it belongs to another site, or to what is kept for the whole province.',
    fr: 'Cette rangée n’est pas de votre ressort : elle relève d’un autre point de service, ou de ce qui est tenu pour toute la province.',
  },
  'roles-by-hand': {
    en: 'Roles are given on the page of colleagues, not by a file.',
    fr: 'Les rôles s’attribuent à la page des collègues, et non par un fichier.',
  },
  'depends-on': {
    en: 'The row depends on a row that was not taken in: {other}.',
    fr: 'La ligne dépend d’une ligne qui n’a pas été retenue : {other}.',
  },
} as const satisfies Record<string, Bilingual>

export type Reason = keyof typeof reasons

/** The whole sentence, with what the file says where that may be repeated. */
export const reasonSentence = (
  reason: Reason,
  said: { readonly field: Bilingual | null; readonly value: string | null; readonly other: Bilingual | null },
): Bilingual => ({
  en:
    fill(reasons[reason].en, said.field && `“${said.field.en}”`, said.other?.en) +
    (said.value === null ? '' : ` The file says “${said.value}”.`),
  fr:
    fill(reasons[reason].fr, said.field && `« ${said.field.fr} »`, said.other?.fr) +
    (said.value === null ? '' : ` Le fichier dit « ${said.value} ».`),
})

const fill = (sentence: string, field: string | null, other = ''): string =>
  sentence.replaceAll('{field}', () => field ?? '').replaceAll('{other}', () => other)
