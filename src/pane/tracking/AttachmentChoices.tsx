import type { AttachmentChoice } from '../../tracking/attachmentPlan.ts';
import type { AttachmentInfo } from '../../tracking/message.ts';
import { LinkButton } from '../LinkButton.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

interface AttachmentChoicesProps {
  readonly attachments: readonly AttachmentInfo[];
  readonly choice: AttachmentChoice;
  readonly onChoose: (choice: AttachmentChoice) => void;
}

/** Which attachments are tracked: all, none, or some. */
export function AttachmentChoices({ attachments, choice, onChoose }: AttachmentChoicesProps) {
  const { options } = useMoreTexts('message').tracking;
  const ids = attachments.map(({ id }) => id);
  const chosen = choice === 'all' ? ids : choice === 'none' ? [] : choice;
  const toggle = (id: string, wanted: boolean) => onChoose(wanted ? ids.filter((each) => each === id || chosen.includes(each)) : chosen.filter((each) => each !== id));
  return (
    <fieldset>
      <legend>{options.attachments}</legend>
      {attachments.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
          <bdi>{name}</bdi>
        </label>
      ))}
      <p className="links">
        <LinkButton onClick={() => onChoose('all')}>{options.all}</LinkButton>
        <LinkButton onClick={() => onChoose('none')}>{options.none}</LinkButton>
      </p>
    </fieldset>
  );
}
