import {facts} from './facts.js';
import {sources, type Source} from './sources.js';

/** The sources behind these facts, each once, in order. An unknown fact brings none. */
export function sourcesOf(evidence: string): readonly Source[] {
  const ids = evidence.split(' ').flatMap((fact) => facts[fact]?.split(' ') ?? []);
  return [...new Set(ids)].map((id) => sources[id]!);
}
