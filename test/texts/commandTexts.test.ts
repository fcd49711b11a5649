import { enCommands } from '../../src/texts/en/commands.ts';

const longName = 'A name of an organization that has sixty characters in all..';

describe('sentences above a message', () => {
  it('fit, with a long name of an organization', () => {
    const { openPane, tracked, alreadyTracked, untracked, notTracked, never, pending, cannotTrack } = enCommands;
    const sentences = [...Object.values(openPane), pending, cannotTrack, ...[tracked, alreadyTracked, untracked, notTracked, never].map((sentence) => sentence(longName))];
    expect(sentences.filter((sentence) => sentence.length > 150)).toEqual([]);
  });
});
