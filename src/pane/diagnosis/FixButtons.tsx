import type { Fix } from '../../diagnosis/findingTraits.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { type FixPlace, wayTo } from './fixWays.ts';

interface FixButtonsProps extends FixPlace {
  readonly fixes: readonly Fix[];
  /** The first is the one to take. */
  readonly isFirstBest: boolean;
}

/** What can be done about a finding, a button for each. */
export function FixButtons({ fixes, isFirstBest, ...place }: FixButtonsProps) {
  const { findings } = useMoreTexts('cause');
  const offered = fixes.flatMap((fix) => {
    const way = wayTo(fix, place);
    return way ? [{ fix, way }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <div className="links">
      {offered.map(({ fix, way }, index) => {
        const words = findings.fixes[fix];
        if ('href' in way) {
          return (
            <a key={fix} className="link" href={way.href} target="_blank" rel="noopener noreferrer">
              {words}
            </a>
          );
        }
        const Button = isFirstBest && index === 0 ? ActionButton : LinkButton;
        return (
          <Button key={fix} onClick={way.act}>
            {words}
          </Button>
        );
      })}
    </div>
  );
}
