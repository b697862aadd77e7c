import {facts} from './facts.js';
import {sources, type Source} from './sources.js';

/** The sources behind these facts, each once, in order. A source's own id stands for itself; an unknown one is left out. */
export function sourcesOf(evidence: string): readonly Source[] {
  const ids = evidence.split(' ').flatMap((fact) => facts[fact]?.split(' ') ?? [fact]);
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}
