import { signInHelps } from '../../diagnosis/signInHelps.ts';
import type { SwitchObstacle } from '../../organizations/switchPlan.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { LinkButton } from '../LinkButton.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

interface SwitchObstaclesProps {
  readonly obstacles: readonly SwitchObstacle[];
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
}

/** What stands in the way of a change, or may, known before it begins. */
export function SwitchObstacles({ obstacles, onRetry, onSignIn }: SwitchObstaclesProps) {
  const texts = useTexts();
  const { switching } = useMoreTexts('repair');
  if (obstacles.length === 0) return null;
  const problems = obstacles.flatMap((obstacle) => ('problem' in obstacle ? [obstacle.problem] : []));
  const needsSignIn = problems.some(({ kind }) => signInHelps.has(kind));
  return (
    <>
      <h2>{switching.obstacles.heading}</h2>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.kind} ${obstacle.organization.url}`}>
            {switching.obstacles.of[obstacle.kind](obstacle.organization.name)}
            {'problem' in obstacle && ` ${explainProblem(obstacle.problem, texts).title}. ${explainProblem(obstacle.problem, texts).nextStep}`}
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <p className="links">
          <LinkButton onClick={needsSignIn ? onSignIn : onRetry}>{needsSignIn ? texts.signIn : texts.retry}</LinkButton>
        </p>
      )}
    </>
  );
}
