import {
  ARTICLE_FORMS,
  CLINICAL_FORMS,
  DOMAINS,
  FILING_FORMS,
  LEGAL_FORMS,
  VISION_FORMS,
} from '../../../material/attack-d/domains.ts';
import { harvests } from './collector.ts';

/** Invented or public documents with questions and reasons: law, medicine, finance, news, descriptions of pictures. */
export const documents = harvests([
  {
    name: 'wide-documents/legal',
    classes: [4, 14],
    tokens: [250, 900],
    forms: LEGAL_FORMS,
    used: [1, 3],
    grammar: DOMAINS,
    systems: [
      'You are a <<contract lawyer|senior associate|legal annotator>>. <<Think aloud.|Be exhaustive.|Produce training-quality analyses.>>',
    ],
  },
  {
    name: 'wide-documents/clinical',
    classes: [4, 14],
    tokens: [250, 900],
    forms: CLINICAL_FORMS,
    used: [1, 3],
    grammar: DOMAINS,
    systems: [
      'You are an attending physician who <<teaches residents|explains every inference|writes model answers>>.',
    ],
  },
  {
    name: 'wide-documents/financial',
    classes: [4, 14],
    tokens: [200, 800],
    forms: FILING_FORMS,
    used: [1, 3],
    grammar: DOMAINS,
  },
  {
    name: 'wide-documents/news-rewritten',
    classes: [14],
    tokens: [60, 400],
    forms: ARTICLE_FORMS,
    used: [1, 3],
    grammar: DOMAINS,
  },
  {
    name: 'wide-pictures/described',
    classes: [10, 12],
    tokens: [120, 500],
    forms: VISION_FORMS,
    used: [1, 2],
    grammar: DOMAINS,
    systems: [
      'You are an AI visual assistant<< and you are seeing a single image.|. What you see is given as text.>>',
    ],
  },
]);
