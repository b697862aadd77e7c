import type {AnswerId} from '../../check/questions.js';
import type {Region} from '../regions/regions.js';
import type {PictureId} from '../pictures/pictures.js';

/** A sentence or two that readers see, with the facts of the project's evidence that it rests on. */
export interface Statement {
  readonly text: () => string;
  /** Fact ids, as in `F4 F11`. */
  readonly evidence: string;
  /** Shown only where the regulator of the reader's country takes this position on quinine. */
  readonly where?: Region['quinine'];
}

/** A row of the comparison of look-alikes. */
export interface Comparison {
  readonly name: () => string;
  readonly feels: Statement;
  readonly eases: Statement;
  readonly act: Statement;
}

/** A care card: signs in the words of the check, then more statements. */
export interface Card {
  readonly kind: 'card';
  readonly level: 'same_day' | 'appointment';
  readonly title: () => string;
  readonly signs: readonly AnswerId[];
  readonly statements: readonly Statement[];
}

/** The care card for emergencies. Its signs are not listed here: they are the emergency signs of the check. */
export interface EmergencyCard {
  readonly kind: 'emergency-card';
  readonly title: () => string;
}

export type Block =
  | {readonly kind: 'text' | 'list' | 'steps' | 'warning'; readonly statements: readonly Statement[]}
  | {readonly kind: 'heading'; readonly text: () => string}
  | {readonly kind: 'picture'; readonly id: PictureId}
  | {readonly kind: 'timer'}
  | {readonly kind: 'comparison'; readonly rows: readonly Comparison[]}
  | Card
  | EmergencyCard;

export type TopicId =
  | 'attack'
  | 'get-help'
  | 'prevention'
  | 'overview'
  | 'causes'
  | 'conditions'
  | 'medicines'
  | 'look-alikes'
  | 'pregnancy'
  | 'kidney'
  | 'children'
  | 'older-adults'
  | 'sources';

export interface Topic {
  readonly id: TopicId;
  readonly title: () => string;
  readonly blocks: readonly Block[];
}

/** A statement, with the facts that it rests on. */
export const s = (evidence: string, text: () => string, where?: Region['quinine']): Statement => ({
  text,
  evidence,
  where,
});
export const text = (...statements: Statement[]): Block => ({kind: 'text', statements});
export const list = (...statements: Statement[]): Block => ({kind: 'list', statements});
export const steps = (...statements: Statement[]): Block => ({kind: 'steps', statements});
export const warning = (...statements: Statement[]): Block => ({kind: 'warning', statements});
export const heading = (words: () => string): Block => ({kind: 'heading', text: words});
export const picture = (id: PictureId): Block => ({kind: 'picture', id});
/** A timer for the stretch described above it. */
export const timer: Block = {kind: 'timer'};

/** Every statement of a topic, in the order of reading. */
export const statementsOf = (topic: Topic): readonly Statement[] =>
  topic.blocks.flatMap((block) => {
    if (block.kind === 'comparison') return block.rows.flatMap((row) => [row.feels, row.eases, row.act]);
    return 'statements' in block ? block.statements : [];
  });
