import type { ProblemTexts } from '../../texts/texts.ts';

/** What happened, what that means, and what to do, each on a line of its own, since languages end a sentence in different ways. */
export function Explained({ title, explanation, nextStep }: ProblemTexts) {
  return (
    <>
      <strong>{title}</strong>
      <br />
      {explanation !== undefined && (
        <>
          {explanation}
          <br />
        </>
      )}
      {nextStep}
    </>
  );
}
