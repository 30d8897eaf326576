import { boolean, code, date, integer, number, recordedOn, refers, required, text } from './resource.ts'
import type { Field, Resource } from './resource.ts'

const identity = { identity: true } as const

/** Yes, no, or not asked. */
const yesNo = (name: string, en: string, fr: string): Field => boolean(name, en, fr)

/** People, what they agreed to, and what was found at intake. */
export const people: readonly Resource[] = [
  {
    name: 'clients',
    table: 'client',
    title: { en: 'Clients', fr: 'Clients' },
    key: ['number'],
    fields: [
      number('number', 'Client reference number', 'Numéro de référence du client', required),
      text('family_name', 'Family name', 'Nom de famille', { ...required, ...identity }),
      text('given_name', 'Given name', 'Prénom', { ...required, ...identity }),
      date('birth_date', 'Date of birth', 'Date de naissance', identity),
      code('gender', 'I identify as', 'Je m’identifie comme', { codes: 'gender' }),
      code('language', 'Preferred language of service', 'Langue de service préférée', { codes: 'language' }),
      code('status_in_canada', 'Status in Canada', 'Statut au Canada', { codes: 'status-in-canada' }),
      code('marital_status', 'Marital status', 'État civil', { codes: 'marital-status' }),
      text('address', 'Address', 'Adresse', identity),
      text('city', 'City', 'Ville', identity),
      text('postal_code', 'Postal code', 'Code postal', { ...identity, longest: 7 }),
      text('phone', 'Telephone', 'Téléphone', { ...identity, longest: 30 }),
      text('email', 'Email', 'Courriel', identity),
      recordedOn,
    ],
  },
  {
    name: 'consents',
    table: 'consent',
    title: { en: 'Consents', fr: 'Consentements' },
    key: ['client', 'purpose', 'given_on'],
    fields: [
      refers('client', 'clients', 'Client', 'Client', required),
      code('purpose', 'Purpose', 'Fin', { ...required, codes: 'consent-purpose' }),
      date('given_on', 'Given on', 'Donné le', required),
      date('withdrawn_on', 'Withdrawn on', 'Retiré le'),
      recordedOn,
    ],
    notBefore: [{ field: 'withdrawn_on', notBefore: 'given_on' }],
  },
  {
    name: 'plans',
    table: 'plan',
    title: { en: 'Service plans', fr: 'Plans de services' },
    key: ['number'],
    fields: [
      number('number', 'Plan number', 'Numéro du plan', required),
      refers('client', 'clients', 'Client', 'Client', required),
      refers('site', 'sites', 'Site', 'Point de service', required),
      code('programme', 'Programme', 'Programme', { ...required, codes: 'programme' }),
      code('referred_in', 'Referred in', 'Aiguillage reçu', { codes: 'referred-in' }),
      yesNo('self_initiated', 'Self-initiated', 'Initiative personnelle'),
      date('started_on', 'Start date', 'Date de début', required),
      date('accepted_on', 'Plan summary accepted on', 'Sommaire du plan accepté le'),
      refers('counsellor', 'staff', 'Counsellor', 'Conseiller'),
      recordedOn,
    ],
    notBefore: [{ field: 'accepted_on', notBefore: 'started_on' }],
  },
  {
    name: 'client-summaries',
    table: 'client_summary',
    title: { en: 'Client summaries', fr: 'Sommaires du client' },
    key: ['plan'],
    fields: [
      refers('plan', 'plans', 'Plan', 'Plan', required),
      code('education', 'Highest level of education', 'Niveau de scolarité le plus élevé', { codes: 'education' }),
      code('education_country', 'Country of education', 'Pays de scolarité', { codes: 'education-country' }),
      code('credentials', 'Credentials not recognized', 'Titres non reconnus', { codes: 'credentials' }),
      code('experience', 'Employment experience', 'Expérience de travail', { codes: 'experience' }),
      code('employment_skills', 'Employment skills', 'Compétences professionnelles', { codes: 'skill-level' }),
      code('time_out', 'Time out of school, work or training', 'Temps hors de l’école, du travail ou de la formation', {
        codes: 'time-out',
      }),
      yesNo('poor_retention', 'History of poor work retention', 'Antécédents de faible maintien en emploi'),
      code('job_search', 'Job search skills', 'Compétences en recherche d’emploi', { codes: 'skill-level' }),
      code('income', 'Source of income', 'Source de revenu', { codes: 'income' }),
      code('language_skills', 'Language skills', 'Compétences linguistiques', { codes: 'skill-level' }),
      yesNo('labour_market_change', 'Labour market change', 'Changement du marché du travail'),
      yesNo('disabled', 'Person with a disability', 'Personne handicapée'),
      yesNo('indigenous', 'Aboriginal person', 'Autochtone'),
      yesNo('visible_minority', 'Visible minority', 'Minorité visible'),
      yesNo('newcomer', 'Newcomer', 'Nouvel arrivant'),
      yesNo('deaf', 'Deaf or hearing impaired', 'Sourd ou malentendant'),
      yesNo('francophone', 'Francophone', 'Francophone'),
      recordedOn,
    ],
  },
  {
    name: 'follow-ups',
    table: 'follow_up',
    title: { en: 'Follow-ups', fr: 'Suivis' },
    key: ['plan', 'months'],
    fields: [
      refers('plan', 'plans', 'Plan', 'Plan', required),
      integer('months', 'Months after exit', 'Mois après le départ', { ...required, min: 1, max: 60 }),
      date('done_on', 'Reached on', 'Client joint le'),
      integer('attempts', 'Attempts', 'Tentatives', { ...required, min: 0, max: 1000 }),
      code('outcome', 'Outcome', 'Résultat', { codes: 'exit-outcome' }),
      recordedOn,
    ],
    notBefore: [{ field: 'done_on', notBefore: 'started_on', through: 'plan' }],
  },
]
