import type { Bilingual } from '../shared/bilingual.ts'

/** What an entry of the trail is by nature; pages and alerts ask for natures, never for single kinds. */
export type TrailNature = 'look' | 'change' | 'access' | 'search-or-export'

type Kind = { readonly nature: TrailNature; readonly title: Bilingual }

const look = (en: string, fr: string): Kind => ({ nature: 'look', title: { en, fr } })
const change = (en: string, fr: string): Kind => ({ nature: 'change', title: { en, fr } })
const access = (en: string, fr: string): Kind => ({ nature: 'access', title: { en, fr } })
const searchOrExport = (en: string, fr: string): Kind => ({ nature: 'search-or-export', title: { en, fr } })

/** Everything that can be on the trail. A new kind is one line here; one that was ever written is never taken out. */
export const trailKinds = {
  'record-seen': look('Record looked at', 'Dossier consulté'),
  'list-seen': look('List looked at', 'Liste consultée'),
  'sin-seen': look('Full SIN looked at, with a reason', 'NAS complet consulté, avec motif'),
  'history-seen': look('History looked at', 'Historique consulté'),

  'registration-checked': searchOrExport('Registration check made', 'Vérification d’inscription effectuée'),
  'search-made': searchOrExport('Search made', 'Recherche effectuée'),
  'export-made': searchOrExport('Records exported', 'Dossiers exportés'),

  'record-added': change('Record added', 'Dossier ajouté'),
  'record-changed': change('Record changed', 'Dossier modifié'),
  'client-registered': change('Person registered at a site', 'Personne inscrite à un point de service'),
  'plan-opened': change('Service plan opened', 'Plan de services ouvert'),
  'plan-accepted': change('Plan summary accepted by the client', 'Sommaire du plan accepté par la personne cliente'),
  'plan-closed': change('Service plan closed', 'Plan de services fermé'),
  'closure-corrected': change('Closure details corrected', 'Détails de la fermeture corrigés'),
  'month-entered': change('Monthly entry recorded', 'Saisie mensuelle enregistrée'),
  'month-corrected': change('Monthly entry corrected', 'Saisie mensuelle corrigée'),
  'import-asked': change('Import asked for', 'Importation demandée'),
  'import-staged': change('Import checked', 'Importation vérifiée'),
  'import-applied': change('Import applied', 'Importation appliquée'),
  'import-reverted': change('Import taken back', 'Importation annulée'),
  'caseload-moved': change('Caseload moved to a colleague', 'Clientèle confiée à une autre personne'),
  'setting-changed': change('Setting changed', 'Réglage modifié'),
  'setting-approved': change('Setting approved', 'Réglage approuvé'),
  'alert-settled': change('Alert settled', 'Alerte réglée'),
  'payload-blanked': change('Details of an entry disposed of', 'Détails d’une inscription éliminés'),

  'signed-in': access('Signed in', 'Connexion'),
  'sign-in-failed': access('Sign-in failed', 'Connexion refusée'),
  'signed-out': access('Signed out', 'Déconnexion'),
  'session-ended': access('Session ended', 'Session terminée'),
  'password-changed': access('Password changed', 'Mot de passe modifié'),
  'second-factor-set': access('Authenticator set up', 'Authentificateur configuré'),
  'recovery-code-used': access('Recovery code used', 'Code de récupération utilisé'),
  'recovery-codes-made': access('Recovery codes made', 'Codes de récupération produits'),
  invited: access('Invited', 'Invitation envoyée'),
  'invitation-accepted': access('Invitation accepted', 'Invitation acceptée'),
  'account-limited': access('Account limited', 'Compte restreint'),
  'account-restored': access('Account no longer limited', 'Restriction du compte levée'),
  'account-ended': access('Account ended', 'Compte fermé'),
  'grant-given': access('Role given', 'Rôle attribué'),
  'grant-ended': access('Role ended', 'Rôle retiré'),
  'glass-broken': access('File opened by exception, with a reason', 'Dossier ouvert par exception, avec motif'),
  'glass-noticed': access('Opening by exception acknowledged', 'Ouverture par exception constatée'),
  'outside-attempt': access('Record outside one’s sites asked for', 'Dossier hors de ses sites demandé'),
  'unusual-reading': access('Unusual reading noticed', 'Consultation inhabituelle remarquée'),
} as const satisfies Readonly<Record<string, Kind>>

export type TrailKind = keyof typeof trailKinds

export const isTrailKind = (text: string): text is TrailKind => Object.hasOwn(trailKinds, text)

/** The kinds of some natures, in the order of the list. */
export const kindsOf = (...natures: readonly TrailNature[]): readonly TrailKind[] =>
  Object.keys(trailKinds)
    .filter(isTrailKind)
    .filter((kind) => natures.includes(trailKinds[kind].nature))
