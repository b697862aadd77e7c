import {executeServerCommand} from '@web/test-runner-commands';

interface Media {
  readonly features: readonly {readonly name: string; readonly value: string}[];
  readonly type: string;
}

/**
 * Pretends that the reader prefers this, or that the page is printed. False where the engine cannot. Stays until it is
 * set back, by name.
 */
export const media = (features: Readonly<Record<string, string>>, type = ''): Promise<boolean> =>
  executeServerCommand<boolean, Media>('media', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
    type,
  });
