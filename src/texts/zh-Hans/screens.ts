import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('zh-Hans');

export const zhHansScreens: ScreenTexts = {
  back: '返回',
  cancel: '取消',
  list,
  home: {
    heading: '您的组织',
    which: '您在哪个组织中工作？',
    others: '您的其他组织',
    knownElsewhere: ({ here, notHere }) => `此地址登记在 ${here} 中，而不是 ${notHere}。`,
    organizations: '组织',
    privacy: '设置和隐私',
    checkEverything: '检查全部',
    pasteError: '错误是什么意思？',
    help: '帮助',
    notAsked: '尚未检查',
    notAskedExplanation: '您选择了未经请求不发送任何内容。这里显示的可能已不是最新情况。',
    checkNow: '立即检查',
    lastKnown: ({ verdict, age }) => `${verdict}（检查时间：${ago(age)}）`,
    shared: (owner) => `所选邮件在${owner === null ? '与您共享的邮箱' : ` ${owner} 的邮箱`}中。这里显示的是您自己邮箱的情况。`,
    otherPerson: ({ username, mailbox }) => `您以 ${username} 登录，但这不是 ${mailbox} 的本人。使用此帐户无法更改任何内容。`,
    chooseAnotherAccount: '选择其他帐户',
    unfinishedSwitch: '同步组织的更改尚未完成。',
    goOn: '查看',
  },
  briefly: {
    same: '地址相同',
    sameExceptCase: '地址相同',
    different: '地址不同',
    cannotTell: '此处无法判断',
    emptyInOutlook: 'Outlook 中无地址',
    emptyInDynamics: 'Dynamics 365 中无地址',
    emptyInBoth: '两边都无地址',
    notConnected: '未连接',
    notAsked: '尚未检查',
    signingIn: '正在登录…',
    asking: '正在查询…',
    waiting: '正忙，请稍候…',
  },
};
