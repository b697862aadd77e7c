import type {AnswerId} from '../../check/questions.js';
import {emergencySigns, evidenceOf} from '../../check/signs.js';
import {checkWords} from '../../content/check-words.js';
import type {Region} from '../../content/regions/regions.js';
import {statementsOf, type Block, type Statement, type Topic} from '../../content/topics/topic.js';

/** The signs on a care card. Those of an emergency come from the check, so that the two cannot differ. */
export function signsOn(block: Block): readonly AnswerId[] {
  if (block.kind === 'emergency-card') return emergencySigns;
  return block.kind === 'card' ? block.signs : [];
}

/** Some statements hold in some countries only. They are shown where the page names one of these. */
export const isForRegion =
  (quinine: Region['quinine']) =>
  ({where}: Statement): boolean =>
    !where || where === quinine;

/** All that a topic says, the signs on its cards first. A sign is sourced by the rules that it sets off. */
export const sourcedStatementsOf = (topic: Topic, quinine: Region['quinine']): readonly Statement[] => [
  ...topic.blocks.flatMap(signsOn).map((sign) => ({
    text: checkWords[sign]!,
    evidence: evidenceOf(sign).join(' '),
  })),
  ...statementsOf(topic).filter(isForRegion(quinine)),
];
