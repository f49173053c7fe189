// SPDX-License-Identifier: GPL-3.0-or-later
// What Mira writes in Japanese, Chinese and Arabic.
#include "app/demo/DemoMailTables.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

Language japanese()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"{topic}の件",
         u"{who}さん\n\nお疲れ様です。{topic}は予定どおり進んでいます。残りは注文{n}だけで、{day}"
         u"に届く見込みです。\n\nよろしくお願いします。\n"
         u"ミラ"},
        {Audience::Colleague, u"{day}の議事録",
         u"{who}さん\n\n議事録を添付します。三番の項目をご確認ください。\n\nミラ", u"議事録.docx"},
        {Audience::Team, u"{day}の会議室変更",
         u"皆さん\n\n{day}の会議は二階の小会議室に変わりました。時間は同じです。\n\nミラ"},
        {Audience::Outsider, u"注文書{n}",
         u"{who}様\n\nいつもお世話になっております。注文書{n}をお送りします。{day}"
         u"までの納品をお願いいたします。\n\nノースウィンド\nミラ・コヴァチ",
         u"注文書{n}.pdf"},
        {Audience::Outsider, u"試験成績書のお願い",
         u"{who}様\n\nお世話になっております。ロット{n}"
         u"の試験成績書をお送りいただけますでしょうか。\n\nどうぞよろしくお願いいたします。\nミラ・コヴァチ",
         nullptr, "high"},
    };
    return {u"ja"_s,
            6,
            patterns,
            {u"倉庫の移転"_s, u"新しいラベル"_s, u"監査"_s, u"安全講習"_s},
            {u"月曜日"_s, u"火曜日"_s, u"水曜日"_s, u"木曜日"_s, u"金曜日"_s},
            u"Re: "_s};
}

Language chinese()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"关于{topic}",
         u"{who}，你好：\n\n{topic}进展顺利，只差订单{n}，预计{day}到货。\n\n谢谢！\n米拉"},
        {Audience::Colleague, u"{day}的会议纪要",
         u"{who}，你好：\n\n会议纪要见附件，请重点核对第三项。\n\n米拉", u"会议纪要.docx"},
        {Audience::Outsider, u"订单{n}",
         u"{who}，您好：\n\n随信附上订单{n}，请于{day}之前交货。\n\n此致敬礼\n米拉·科瓦奇", u"订单{n}.pdf"},
        {Audience::Outsider, u"发票{n}的疑问",
         u"{who}，您好：\n\n发票{n}的金额为{amount}欧元，运费似乎重复计算，烦请核对。\n\n谢谢！\n米拉·科瓦奇",
         nullptr, "high"},
    };
    return {u"zh"_s,
            4,
            patterns,
            {u"仓库搬迁"_s, u"新标签"_s, u"年度审核"_s, u"冷库"_s},
            {u"周一"_s, u"周二"_s, u"周三"_s, u"周四"_s, u"周五"_s},
            u"回复: "_s};
}

Language arabic()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"بخصوص {topic}",
         u"مرحباً {who}،\n\nالعمل على {topic} يسير كما هو مخطط، ولم يبقَ سوى الطلب رقم {n} المتوقع وصوله يوم "
         u"{day}.\n\nشكراً\nميرا"},
        {Audience::Colleague, u"محضر اجتماع {day}",
         u"مرحباً {who}،\n\nأرفقت لك محضر الاجتماع، أرجو مراجعة النقطة الثالثة.\n\nميرا",
         u"محضر الاجتماع.docx"},
        {Audience::Outsider, u"الطلب رقم {n}",
         u"السيد {who} المحترم،\n\nتجدون في المرفق طلبنا رقم {n}، ونرجو التسليم قبل يوم {day}.\n\nمع أطيب "
         u"التحيات\nميرا كوفاتش",
         u"الطلب {n}.pdf"},
    };
    return {u"ar"_s,
            3,
            patterns,
            {u"نقل المستودع"_s, u"الملصقات الجديدة"_s, u"التدقيق السنوي"_s},
            {u"الاثنين"_s, u"الثلاثاء"_s, u"الأربعاء"_s, u"الخميس"_s, u"الجمعة"_s},
            u"رد: "_s};
}

} // namespace Takeback::Demo
