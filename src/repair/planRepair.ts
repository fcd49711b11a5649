import { belongsToCompany } from '../addresses/belongsToCompany.ts';
import type { Organization } from '../organizations/organization.ts';
import { approverOf, forecastRepair, type RepairFacts, type RepairForecast } from './forecastRepair.ts';
import { type RepairGoal, stepsTowards } from './repairCourse.ts';
import type { RepairJournal } from './repairJournal.ts';

/** Why the change has to be confirmed a second time: it is an address that a company rarely uses. */
export type Doubt = 'consumer' | 'notCompany';

/** Why there is nothing to confirm; a request to an administrator is offered in its place. */
export type Prevented = 'mayNotWrite' | 'addressTaken' | 'mayNotTest' | 'needsApproval' | 'noMailbox';

/** Why there is nothing to plan at all. */
export type NoPlan = 'alreadySame' | 'outlookUncertain' | 'outlookMissing' | 'outlookTooLong' | 'dynamicsMissing' | 'notConnected';

export interface RepairPlan {
  readonly organization: Organization;
  readonly goal: RepairGoal;
  readonly forecast: RepairForecast;
  readonly doubt?: Doubt;
  readonly prevented?: Prevented;
  /** What will be done, for `runRepair`. */
  readonly journal: RepairJournal;
}

export interface PlanFacts extends RepairFacts {
  readonly organization: Organization;
  readonly goal: RepairGoal;
  /** The company's domains; undefined where they are not configured. */
  readonly companyDomains: readonly string[] | undefined;
  readonly now: number;
}

/** What it takes to mend the side of Dynamics 365, and what will happen. Without changing the address, `wanted` is Primary Email. */
export function planRepair(facts: PlanFacts): RepairPlan {
  const { organization, goal, user, wanted, companyDomains, now } = facts;
  const forecast = forecastRepair(facts);
  const approver = approverOf(forecast);
  const belonging = belongsToCompany(wanted, companyDomains);
  const prevented = preventedBy(goal, forecast);
  const mayTest = user.mailbox !== null && !forecast.testObstacles.includes('mayNotWrite') && !forecast.testObstacles.includes('mailboxInactive');
  return {
    organization,
    goal,
    forecast,
    ...(goal === 'dynamics' && (belonging === 'consumer' || belonging === 'other') ? { doubt: belonging === 'consumer' ? 'consumer' : 'notCompany' } : {}),
    ...(prevented ? { prevented } : {}),
    journal: {
      version: 1,
      plannedAt: now,
      organization: organization.url,
      userId: user.id,
      mailboxId: user.mailbox?.id ?? null,
      direction: 'forth',
      before: user.primaryEmail,
      wanted,
      approver,
      steps: stepsTowards(goal, mayTest, approver),
    },
  };
}

function preventedBy(goal: RepairGoal, { mayWrite, addressFree, whoApproves, testObstacles }: RepairForecast): Prevented | undefined {
  if (goal === 'dynamics') {
    if (mayWrite === 'no') return 'mayNotWrite';
    return addressFree.answer === 'no' ? 'addressTaken' : undefined;
  }
  if (testObstacles.includes('mailboxNotReadable') || testObstacles.includes('mailboxMissing') || testObstacles.includes('mailboxInactive')) return 'noMailbox';
  if (testObstacles.includes('mayNotWrite')) return 'mayNotTest';
  return whoApproves === 'administrator' ? 'needsApproval' : undefined;
}
