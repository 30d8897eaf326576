import { c, list } from './list.ts'

const assumption = { certainty: 'assumption' } as const

/** Codes of the network and its people. The kinds and lines are ours; the roles follow the field's own. */
export const networkLists = [
  list('organisation-kind', 'Kind of organisation', 'Genre d’organisme', assumption, [
    c('provider', 'Service provider', 'Fournisseur de services'),
    c('system_manager', 'Service system manager', 'Gestionnaire de système de services'),
    c('ministry', 'Ministry', 'Ministère'),
    c('partner', 'Partner', 'Partenaire'),
  ]),
  list('funding-line', 'Funding line', 'Poste budgétaire', { certainty: 'read', key: 'MEMO-2016-09' }, [
    c('operating', 'Operating', 'Fonctionnement'),
    c('incentives', 'Placement incentives', 'Incitatifs au placement'),
    c('supports', 'Participant supports', 'Soutiens aux participants'),
  ]),
  list(
    'target-measure',
    'Measure with a target',
    'Mesure assortie d’une cible',
    { certainty: 'read', key: 'SUMMIT-2013' },
    [
      c('assisted_intake', 'Assisted services intake', 'Admissions aux services assistés'),
      c('ri_participants', 'Resource and information participants', 'Participants, ressources et information'),
      c('ri_sessions', 'Information sessions', 'Séances d’information'),
    ],
  ),
  list('role', 'Role', 'Rôle', { certainty: 'read', key: 'PARTNERS-GATEWAY' }, [
    c('reception', 'Reception and resource staff', 'Accueil et ressources'),
    c('caseworker', 'Employment counsellor', 'Conseiller en emploi'),
    c('job_developer', 'Job developer', 'Prospecteur d’emplois'),
    c('site_manager', 'Site manager', 'Gestionnaire du point de service'),
    c('manager_noncase', 'Manager without case access', 'Gestionnaire sans accès aux dossiers'),
    c('finance', 'Finance officer', 'Agent des finances'),
    c('provider_admin', 'Provider administrator', 'Administrateur du fournisseur'),
    c('ssm_analyst', 'Service system manager analyst', 'Analyste du gestionnaire de système de services'),
    c('ssm_lead', 'Service system manager lead', 'Responsable du gestionnaire de système de services'),
    c('ssm_reviewer', 'Service system manager reviewer', 'Réviseur du gestionnaire de système de services'),
    c('ministry_steward', 'Ministry steward', 'Intendant du ministère'),
    c('ministry_editor', 'Ministry editor', 'Rédacteur du ministère'),
    c('sa_caseworker', 'Social assistance caseworker', 'Agent d’aide sociale'),
    c('auditor', 'Auditor or privacy officer', 'Vérificateur ou agent de la protection de la vie privée'),
  ]),
  list('programme', 'Programme', 'Programme', { certainty: 'read', key: 'GUIDE-2013' }, [
    c('employment-service', 'Employment Service', 'Services d’emploi'),
    c('integrated-employment-services', 'Integrated Employment Services', 'Services d’emploi intégrés'),
  ]),
]
