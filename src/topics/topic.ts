import type {PictureId} from '../pictures/pictures.js';
import type {Region} from '../regions/regions.js';

/** A sentence or two that readers see, with the facts of the project's evidence that it rests on. */
export interface Statement {
  readonly text: () => string;
  /** Fact ids, as in `F4 F11`. */
  readonly evidence: string;
  /** Only where the regulator of the reader's country takes this position on quinine. */
  readonly where?: Region['quinine'];
}

/** A row of the comparison of look-alikes. */
export interface Comparison {
  readonly name: () => string;
  readonly feels: Statement;
  readonly eases: Statement;
  readonly act: Statement;
}

/** A care card: signs taken from the check, then further statements. */
export interface Card {
  readonly kind: 'card';
  readonly level: 'emergency' | 'same_day' | 'appointment';
  readonly title: () => string;
  readonly signs: readonly string[];
  readonly statements: readonly Statement[];
}

export type Block =
  | {readonly kind: 'text' | 'list' | 'steps' | 'warning'; readonly statements: readonly Statement[]}
  | {readonly kind: 'heading'; readonly text: () => string}
  | {readonly kind: 'picture'; readonly id: PictureId}
  | {readonly kind: 'timer'}
  | {readonly kind: 'comparison'; readonly rows: readonly Comparison[]}
  | Card;

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
/** A timer for the stretch that is described above it. */
export const timer: Block = {kind: 'timer'};

/** Every statement of a topic, in the order of reading. */
export const statementsOf = (topic: Topic): readonly Statement[] =>
  topic.blocks.flatMap((block) => {
    if (block.kind === 'comparison') return block.rows.flatMap((row) => [row.feels, row.eases, row.act]);
    return 'statements' in block ? block.statements : [];
  });
