/**
 * Domains of mail services for private persons, as they stand in addresses. Only well-known ones, and only whole domains:
 * a domain that is not here may be anything. Yahoo, Hotmail and the like use one domain for each country.
 */
const consumerDomains: ReadonlySet<string> = new Set(
  `
  outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.pt outlook.dk outlook.at outlook.be outlook.ie outlook.com.au outlook.com.br outlook.co.th
  hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.be hotmail.nl hotmail.se hotmail.dk hotmail.no hotmail.ch hotmail.co.jp hotmail.com.br hotmail.com.ar
  live.com live.co.uk live.de live.fr live.it live.nl live.be live.se live.dk live.no live.ca live.com.au live.com.mx live.com.pt msn.com passport.com windowslive.com
  gmail.com googlemail.com
  yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.co.in yahoo.in yahoo.co.jp yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.ie yahoo.se yahoo.no yahoo.dk yahoo.gr yahoo.pl yahoo.ro ymail.com rocketmail.com myyahoo.com
  icloud.com me.com mac.com aol.com aol.co.uk aol.de aim.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io mailbox.org posteo.de posteo.net hey.com fastmail.com fastmail.fm zohomail.com hushmail.com
  gmx.de gmx.net gmx.com gmx.at gmx.ch gmx.fr gmx.co.uk web.de freenet.de t-online.de arcor.de mail.de online.de
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl home.nl
  bluewin.ch aon.at telia.com bredband.net online.no btinternet.com ntlworld.com sky.com talktalk.net virginmedia.com blueyonder.co.uk
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au xtra.co.nz
  mail.com email.com mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg mail.bg
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com
  rediffmail.com uol.com.br bol.com.br terra.com.br ig.com.br
  `
    .trim()
    .split(/\s+/),
);

/** Whether a domain is one of a well-known mail service for private persons. A false answer says nothing. */
export function isConsumerDomain(domain: string): boolean {
  return consumerDomains.has(domain.toLowerCase());
}
