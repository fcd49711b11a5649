import { choice, initially, id, readOnly, text, whole, yesNo, createOnly } from '../column.ts';
import { audit, emailFilter } from '../common.ts';
import type { TableDefinition } from '../table.ts';

/** What a user has set for himself; the key is the id of the user. */
export const usersettings: TableDefinition = {
  logicalName: 'usersettings', schemaName: 'UserSettings', setName: 'usersettingscollection', label: 'User Settings',
  collectionLabel: 'User Settings', objectTypeCode: 150, primaryId: 'systemuserid', ownership: 'businessUnit', privilege: 'UserSettings',
  canCreate: false, canDelete: false,
  columns: {
    systemuserid: createOnly(id()),
    businessunitid: readOnly(id()),
    incomingemailfilteringmethod: initially(1, choice(emailFilter)),
    autocreatecontactonpromote: initially(1, whole()),
    ignoreunsolicitedemail: yesNo(),
    issendasallowed: yesNo(),
    uilanguageid: initially(1033, whole()),
    helplanguageid: initially(1033, whole()),
    localeid: initially(1033, whole()),
    timezonecode: initially(92, whole()),
    timezonebias: initially(0, whole()),
    dateformatstring: initially('M/d/yyyy', text(255)),
    timeformatstring: initially('h:mm tt', text(255)),
    dateseparator: initially('/', text(5)),
    timeseparator: initially(':', text(5)),
    decimalsymbol: initially('.', text(5)),
    numberseparator: initially(',', text(5)),
    currencysymbol: initially('$', text(13)),
    homepagearea: text(200),
    homepagesubarea: text(200),
    nexttrackingnumber: whole(),
    trackingtokenid: readOnly(whole()),
    outlooksyncinterval: initially(900000, whole()),
    ...audit,
  },
};
