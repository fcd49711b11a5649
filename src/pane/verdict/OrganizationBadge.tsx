import type { Organization } from '../../organizations/organization.ts';
import { useTexts } from '../useTexts.ts';

/** Which organization is being talked about: name, type, and a colour for the type. */
export function OrganizationBadge({ organization }: { readonly organization: Organization }) {
  const texts = useTexts();
  return (
    <p className="badge" data-type={organization.type}>
      <span className="visually-hidden">{texts.currentOrganization}: </span>
      <bdi className="badge-name">{organization.name}</bdi>
      <span className="badge-type">{texts.organizationTypes[organization.type]}</span>
    </p>
  );
}
