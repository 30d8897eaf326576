import { assumed, c, list } from './list.ts'
import type { Source } from '../../core/programme/code-list.ts'

const screens: Source = { certainty: 'read', key: 'SCREENS' }
const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }
const form: Source = { certainty: 'read', key: 'REGISTRATION-FORM' }

/** Codes about a person and what was found at intake. */
export const peopleLists = [
  list('gender', 'I identify as', 'Je m’identifie comme', guide, [
    c('female', 'Female', 'Femme'),
    c('male', 'Male', 'Homme'),
    c('undisclosed', 'Undisclosed', 'Non précisé'),
  ]),
  list('language', 'Official language', 'Langue officielle', guide, [
    c('en', 'English', 'Anglais'),
    c('fr', 'French', 'Français'),
  ]),
  list('status-in-canada', 'Status in Canada', 'Statut au Canada', form, [
    c('citizen', 'Canadian citizen', 'Citoyen canadien'),
    c('permanent_resident', 'Permanent resident', 'Résident permanent'),
    c('other', 'Other (refugee, work permit, student …)', 'Autre (réfugié, permis de travail, étudiant…)'),
  ]),
  list('marital-status', 'Marital status', 'État civil', form, [
    c('single', 'Single', 'Célibataire', assumed),
    c('married', 'Married', 'Marié', assumed),
    c('common_law', 'Common law', 'Conjoint de fait'),
    c('separated', 'Separated', 'Séparé'),
    c('divorced', 'Divorced', 'Divorcé'),
    c('widowed', 'Widowed', 'Veuf'),
  ]),
  list('consent-purpose', 'Purpose of a consent', 'Fin du consentement', assumed, [
    c('social_assistance', 'Sharing with the social assistance office', 'Échange avec le bureau d’aide sociale'),
    c('employer_contact', 'Contacting an employer', 'Communication avec un employeur'),
    c('text_email', 'Text messages and email', 'Textos et courriels'),
    c('other_provider', 'Access by another provider', 'Accès par un autre fournisseur'),
  ]),
  list('service-reason', 'Reason for coming', 'Motif de la visite', assumed, [
    c('find_work', 'Find work', 'Trouver un emploi'),
    c('change_work', 'Change work', 'Changer d’emploi'),
    c('keep_work', 'Keep a job', 'Conserver un emploi'),
    c('train', 'Train or study', 'Se former ou étudier'),
    c('information', 'Information only', 'Renseignements seulement'),
    c('other', 'Other', 'Autre'),
  ]),
  list('given-how', 'How it was given', 'Façon de le donner', assumed, [
    c('screen', 'On screen', 'À l’écran'),
    c('paper', 'On paper', 'Sur papier'),
  ]),
  list('contact-by', 'Best way to reach', 'Meilleur moyen de joindre', assumed, [
    c('phone', 'Telephone', 'Téléphone'),
    c('text', 'Text message', 'Texto'),
    c('email', 'Email', 'Courriel'),
    c('mail', 'Mail', 'Poste'),
    c('in_person', 'In person only', 'En personne seulement'),
  ]),
  list('education', 'Highest level of education', 'Niveau de scolarité le plus élevé', form, [
    c('grade_0_8', 'Grade 0 to 8', '8e année ou moins'),
    c('grade_9', 'Grade 9', '9e année'),
    c('grade_10', 'Grade 10', '10e année'),
    c('grade_11', 'Grade 11', '11e année'),
    c('grade_12', 'Grade 12 or equivalent', '12e année ou l’équivalent'),
    c('oac', 'OAC', 'CPO'),
    c('some_apprenticeship', 'Some apprenticeship', 'Apprentissage partiel'),
    c('some_college', 'Some college', 'Études collégiales partielles'),
    c('some_university', 'Some university', 'Études universitaires partielles'),
    c('apprenticeship', 'Certificate of apprenticeship', 'Certificat d’apprentissage'),
    c('certificate', 'Certificate or diploma', 'Certificat ou diplôme'),
    c('applied_degree', 'Applied degree', 'Grade appliqué'),
    c('bachelor', 'Bachelor’s degree', 'Baccalauréat'),
    c('post_graduate', 'Postgraduate', 'Études supérieures'),
  ]),
  list('education-country', 'Country of education', 'Pays de scolarité', screens, [
    c('in_canada', 'In Canada', 'Au Canada'),
    c('outside_canada', 'Outside Canada', 'À l’extérieur du Canada'),
  ]),
  list('credentials', 'Credentials not recognized', 'Titres non reconnus', screens, [
    c('none', 'None', 'Aucun', assumed),
    c('regulated_trade', 'Regulated trade certificate', 'Certificat de métier réglementé'),
    c('professional', 'Regulated professional accreditation', 'Agrément professionnel réglementé', guide),
  ]),
  list('experience', 'Employment experience', 'Expérience de travail', screens, [
    c('none', 'No work experience', 'Aucune expérience de travail'),
    c('outside_canada', 'Worked, but not in Canada', 'A travaillé, mais pas au Canada', guide),
    c('in_canada', 'Worked in Canada', 'A travaillé au Canada', assumed),
  ]),
  list('skill-level', 'Skill', 'Compétence', screens, [
    c('unknown', 'Unknown', 'Inconnu'),
    c('needs_development', 'Needs development', 'À perfectionner'),
    c('adequate', 'Adequate', 'Suffisante', assumed),
  ]),
  list(
    'time-out',
    'Time out of school, work or training',
    'Temps hors de l’école, du travail ou de la formation',
    screens,
    [
      c('under_3_months', 'Less than 3 months', 'Moins de 3 mois'),
      c('3_to_6_months', '3 to 6 months', 'De 3 à 6 mois'),
      c('6_to_12_months', '6 to 12 months', 'De 6 à 12 mois', assumed),
      c('over_12_months', 'More than a year', 'Plus d’un an', guide),
    ],
  ),
  list('income', 'Source of income', 'Source de revenu', guide, [
    c('ei', 'Employment Insurance', 'Assurance-emploi'),
    c('ow', 'Ontario Works', 'Ontario au travail'),
    c('odsp', 'Ontario Disability Support Program', 'Programme ontarien de soutien aux personnes handicapées (POSPH)'),
    c('dependant', 'Dependant of OW or ODSP recipient', 'Personne à charge d’un bénéficiaire d’OT ou du POSPH'),
    c(
      'crown_ward',
      'Crown ward, extended care and maintenance',
      'Pupille de la Couronne, soins et entretien prolongés',
    ),
    c('employed', 'Employed', 'Emploi'),
    c('self_employed', 'Self-employed', 'Travail autonome'),
    c('none', 'No source of income', 'Aucune source de revenu'),
    c('other', 'Other', 'Autre'),
  ]),
]
