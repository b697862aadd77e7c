import {executeServerCommand} from '@web/test-runner-commands';

interface Media {
  readonly features: readonly {readonly name: string; readonly value: string}[];
}

/** Pretends that the reader prefers this. False where the engine cannot. Stays until it is set back, by name. */
export const media = (features: Readonly<Record<string, string>>): Promise<boolean> =>
  executeServerCommand<boolean, Media>('media', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
