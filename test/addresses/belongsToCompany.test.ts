import { belongsToCompany } from '../../src/addresses/belongsToCompany.ts';

describe('whose an address is, by its domain', () => {
  it.each([
    ['nancy@contoso.com', ['contoso.com'], 'company'],
    ['nancy@CONTOSO.com', ['fabrikam.com', 'Contoso.com'], 'company'],
    ['nancy@bücher.example', ['xn--bcher-kva.example'], 'company'],
    ['nancy@xn--bcher-kva.example', ['bücher.example'], 'company'],
    ['nancy@mail.contoso.com', ['contoso.com'], 'other'],
    ['nancy@notcontoso.com', ['contoso.com'], 'other'],
    ['nancy@gmail.com', ['contoso.com'], 'consumer'],
    ['nancy@GMail.com', undefined, 'consumer'],
    ['shop@gmail.com', ['gmail.com'], 'company'],
    ['nancy@contoso.com', undefined, 'cannotTell'],
    ['nancy@gmail.com.contoso.com', undefined, 'cannotTell'],
    ['nancy', ['contoso.com'], 'other'],
    ['', undefined, 'cannotTell'],
  ])('is for %j with the company domains %j: %s', (address, domains, belonging) => {
    expect(belongsToCompany(address, domains)).toBe(belonging);
  });
});
