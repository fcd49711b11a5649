import type { AddressFree, RepairForecast } from '../../repair/forecastRepair.ts';
import type { RepairGoal } from '../../repair/repairCourse.ts';
import type { RepairTexts } from '../../texts/repairTexts.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

/** What will happen, each in a sentence; what cannot be known is said so. */
export function ForecastList({ forecast, goal }: { readonly forecast: RepairForecast; readonly goal: RepairGoal }) {
  const { list } = useTexts().screens;
  const { repair } = useMoreTexts('repair');
  const words = repair.forecast;
  const { mayWrite, addressFree, approvalNeeded, whoApproves, testObstacles } = forecast;
  const ofAddress = goal === 'dynamics' ? [words.mayWrite[mayWrite], freeSentence(addressFree, words, list)] : [];
  const ofMailbox = [
    ...(testObstacles.length > 0 && testObstacles[0] !== 'noServerProfile' && testObstacles[0] !== 'notServerSide' ? [] : [words.approvalNeeded[approvalNeeded]]),
    ...(whoApproves === 'nobody' ? [] : [words.whoApproves[whoApproves]]),
    ...testObstacles.map((obstacle) => words.testObstacles[obstacle]),
  ];
  // Where nothing is changed, nothing has to be approved or tested.
  const sentences = goal === 'dynamics' && mayWrite === 'no' ? ofAddress : [...ofAddress, ...ofMailbox];
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function freeSentence(free: AddressFree, words: RepairTexts['forecast'], list: (names: readonly string[]) => string): string {
  switch (free.answer) {
    case 'yes':
      return words.isFree;
    case 'no':
      return words.isTaken(list(free.holders.map(({ kind, name }) => words.holder[kind](name))));
    case 'cannotBeKnown':
      return words.mayBeTaken;
  }
}
